\set unique random(1, 9000000000000)
SELECT id AS device, person FROM bench_devices WHERE number = :client_id \gset
BEGIN ISOLATION LEVEL READ COMMITTED;
SELECT pg_advisory_xact_lock_shared(1, 0), pg_advisory_xact_lock(2, :client_id);
SELECT people.head_seq AS head, devices.last_seq AS last FROM devices JOIN people ON people.id = devices.person WHERE devices.id = :device \gset
SELECT mutation_log.id, mutation_log.refusal FROM mutation_log JOIN devices ON devices.id = mutation_log.device WHERE mutation_log.id = 'none-' || :unique::text AND devices.person = :person;
SELECT json FROM records WHERE person = :person AND json IS NOT NULL ORDER BY kind, id;
INSERT INTO mutation_log (device, seq, id, refusal) VALUES (:device, :last::bigint + 1, 'none-' || :unique::text, NULL);
UPDATE devices SET last_seq = :last::bigint + 1, is_put_back = 0 WHERE id = :device;
UPDATE people SET head_seq = :head::bigint + 1 WHERE id = :person;
INSERT INTO records (person, kind, id, seq, json) VALUES (:person, 'item', 'allowances.care', :head::bigint + 1, '{"item":{"id":"allowances.care","status":"done"}}') ON CONFLICT (person, kind, id) DO UPDATE SET seq = excluded.seq, json = excluded.json;
COMMIT;
