//! Passwords: kept as Argon2id hashes, tried one at a time (each try takes 19 MiB).

use std::sync::Arc;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The shortest password, in characters (NIST SP 800-63B: length, and no rules of composition).
const SHORTEST: usize = 10;
/// The longest, so that nobody has us hash a book.
const LONGEST: usize = 200;
/// So many guesses, as a power of ten, a password must withstand: known bad ones fall within far fewer.
const FEWEST_GUESSES: f64 = 9.0;
/// A hash that no password has. It is tried where there is no account, so that a guess takes as long.
const NOBODYS: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5J3Mgc2FsdCE$\
                       iK6fEvV0b2W3d0zwXn0cZ0o2kz0X7o2m0Hq1cKq9e1c";

/// Hashes and compares.
#[derive(Clone, Debug)]
pub(crate) struct Passwords(Arc<Semaphore>);

impl Default for Passwords {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(1)))
    }
}

/// Why a password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Weak {
    #[error("at least {SHORTEST} characters")]
    Short,
    #[error("at most {LONGEST} characters")]
    Long,
    #[error("too many people would guess it")]
    Known,
}

impl Passwords {
    /// One's turn, to be held by the work itself: it goes on when whoever asked has left. Whoever waits
    /// here keeps no thread from the database.
    pub(crate) async fn turn(&self) -> Option<OwnedSemaphorePermit> {
        // Nobody closes it: without a turn one would only be early.
        Arc::clone(&self.0).acquire_owned().await.ok()
    }

    /// Whether a new password is good; `about` is what others know of its owner.
    pub(crate) fn check(password: &str, about: &[&str]) -> Result<(), Weak> {
        match password.chars().count() {
            length if length < SHORTEST => return Err(Weak::Short),
            length if length > LONGEST => return Err(Weak::Long),
            _ => {}
        }
        let known = [about, &["mijn", "aanpak", "gemeente", "klantmanager"]].concat();
        let guesses = zxcvbn::zxcvbn(password, &known).guesses_log10();
        if guesses < FEWEST_GUESSES {
            return Err(Weak::Known);
        }
        Ok(())
    }

    /// What is kept of a password; none when the machine gives no randomness.
    pub(crate) fn hash(password: &str) -> Option<String> {
        let hash = Argon2::default().hash_password(password.as_bytes()).ok()?;
        Some(hash.to_string())
    }

    /// Whether it is the password. Without a hash it takes as long, and is not.
    pub(crate) fn is_right(password: &str, hash: Option<&str>) -> bool {
        if password.chars().count() > LONGEST {
            return false;
        }
        let Ok(read) = PasswordHash::new(hash.unwrap_or(NOBODYS)) else {
            return false;
        };
        let fits = Argon2::default().verify_password(password.as_bytes(), &read);
        fits.is_ok() && hash.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_bad_passwords_are_refused_and_long_plain_ones_taken() {
        let check = |password: &str| Passwords::check(password, &["marit", "waterland"]);
        assert_eq!(check("kort"), Err(Weak::Short));
        assert_eq!(check(&"x".repeat(201)), Err(Weak::Long));
        for bad in [
            "password123",
            "qwertyuiop12",
            "maritmarit1",
            "waterland2026",
            "Welkom12345",
        ] {
            assert_eq!(check(bad), Err(Weak::Known), "{bad}");
        }
        assert_eq!(check("zeven natte eenden fluiten"), Ok(()));
    }

    #[test]
    fn only_the_right_password_fits() {
        let hash = Passwords::hash("zeven natte eenden fluiten").unwrap();
        assert!(hash.starts_with("$argon2id$"));
        assert!(Passwords::is_right(
            "zeven natte eenden fluiten",
            Some(&hash)
        ));
        assert!(!Passwords::is_right("zeven natte eenden", Some(&hash)));
        assert!(!Passwords::is_right("", None));
    }

    #[test]
    fn nobodys_hash_costs_as_much_as_any() {
        let nobodys = PasswordHash::new(NOBODYS).unwrap();
        let ours = Passwords::hash("zeven natte eenden fluiten").unwrap();
        let ours = PasswordHash::new(&ours).unwrap();
        assert_eq!(nobodys.params, ours.params);
        assert_eq!(nobodys.algorithm, ours.algorithm);
    }
}
