//! A photo that staff send to the person.

use super::*;

const PHOTO: &str = "0b6f3a52c19d4e7f";

fn photo(id: &str) -> StaffAction {
    StaffAction::SendPhoto {
        photo: PhotoId::new(id),
    }
}

#[test]
fn a_photo_of_the_team_is_a_message_that_has_it() {
    let changes = act_as(PHOTO, &File::default(), photo(PHOTO)).unwrap();
    let [Change::Put(Record::Message(told))] = changes.as_slice() else {
        panic!("{changes:?}");
    };
    assert_eq!(told.from, Some(MemberId::new(MARIT)));
    assert_eq!(told.photo(), Some(PhotoId::new(PHOTO)));
}

#[test]
fn a_photo_that_something_has_is_not_sent_and_no_sentence_names_one() {
    let bill = Bill {
        photos: vec![PhotoId::new(PHOTO)],
        ..bill(BillStage::Bill, None)
    };
    let said = Message {
        text: Message::of_photo(&PhotoId::new(PHOTO)),
        ..message("a", None, noon("2026-11-20"))
    };
    for record in [Record::from(bill), Record::from(said)] {
        let done = act_as(PHOTO, &file([record]), photo(PHOTO));
        assert_eq!(done, Err(Refusal::NotYours));
    }
    let empty = File::default();
    assert_eq!(
        act_as("m1", &empty, photo("m1")),
        Err(Refusal::NotYours),
        "no plain id"
    );
    assert_eq!(
        act_as("m1", &empty, photo(PHOTO)),
        Err(Refusal::NotYours),
        "another id"
    );
    let text = Message::of_photo(&PhotoId::new(PHOTO));
    let sentence = StaffAction::SendMessage { text, about: None };
    assert_eq!(act(&empty, sentence), Err(Refusal::NotYours));
}
