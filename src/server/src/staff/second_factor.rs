//! The second factor: six digits of an authenticator (TOTP, RFC 6238), each of which works once.

use domain::time::Instant;
use qrcode::QrCode;
use qrcode::render::svg;
use totp_rs::{Builder, Secret, Totp};

/// How the authenticator calls us.
const ISSUER: &str = "Mijn Aanpak";

/// The secret that an authenticator and we share.
pub struct SecondFactor(Totp);

impl SecondFactor {
    /// A new one.
    pub(crate) fn random() -> Self {
        Self::new(Secret::generate(), "")
    }

    /// The one with this secret in base 32; none when that is no secret.
    pub fn of(secret: &str) -> Option<Self> {
        Secret::try_from_base32(secret)
            .ok()
            .map(|it| Self::new(it, ""))
    }

    fn new(secret: Secret, account: &str) -> Self {
        let builder = Builder::new().with_secret(secret).with_issuer(Some(ISSUER));
        Self(builder.with_account_name(account).build_noncompliant())
    }

    /// The secret in base 32.
    pub(crate) fn secret(&self) -> String {
        self.0.secret().to_base32()
    }

    /// The step to which these digits belong; none when they are wrong or half a minute too old.
    pub(crate) fn step(&self, digits: &str, now: Instant) -> Option<u64> {
        let digits: String = digits.chars().filter(|it| !it.is_whitespace()).collect();
        self.0.check(&digits, seconds(now))
    }

    /// The digits of this moment, as an authenticator shows them.
    pub fn digits(&self, now: Instant) -> String {
        self.0.generate(seconds(now)).to_string()
    }

    /// The QR code with which an authenticator takes the secret over, as SVG.
    pub(crate) fn qr(&self, account: &str) -> Option<String> {
        let named = Self::new(self.0.secret().clone(), account);
        let code = QrCode::new(named.0.to_url().ok()?).ok()?;
        Some(
            code.render::<svg::Color<'_>>()
                .min_dimensions(200, 200)
                .build(),
        )
    }
}

fn seconds(now: Instant) -> u64 {
    u64::try_from(now.millis() / 1000).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_those_of_the_standard() {
        // RFC 6238, appendix B: the secret "12345678901234567890" at 1,111,111,109 seconds.
        let factor = SecondFactor::of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").unwrap();
        let now = Instant::from_millis(1_111_111_109_000);
        assert_eq!(factor.digits(now), "081804");
        assert_eq!(factor.step("081 804", now), Some(1_111_111_109 / 30));
        assert_eq!(factor.step("081805", now), None);
        assert_eq!(factor.step("081804", now.plus_millis(90_000)), None);
    }

    #[test]
    fn the_qr_code_is_a_picture_without_a_script() {
        let qr = SecondFactor::random().qr("marit@example.org").unwrap();
        assert!(qr.contains("<svg") && !qr.contains("script"));
    }
}
