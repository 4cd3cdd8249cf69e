// @generated from the schema "PasswordRequirements"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PasswordRequirements`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PasswordRequirements {
    /// `minimumLength`: `integer (int32)`.
    #[doc(alias = "minimumLength")]
    pub minimum_length: Option<i32>,
    /// `minimumDigits`: `integer (int32)`.
    #[doc(alias = "minimumDigits")]
    pub minimum_digits: Option<i32>,
    /// `minimumLetters`: `integer (int32)`.
    #[doc(alias = "minimumLetters")]
    pub minimum_letters: Option<i32>,
    /// `minimumUpper`: `integer (int32)`.
    #[doc(alias = "minimumUpper")]
    pub minimum_upper: Option<i32>,
    /// `minimumLower`: `integer (int32)`.
    #[doc(alias = "minimumLower")]
    pub minimum_lower: Option<i32>,
    /// `minimumSpecials`: `integer (int32)`.
    #[doc(alias = "minimumSpecials")]
    pub minimum_specials: Option<i32>,
    /// `minimumAgeSeconds`: `integer (int32)`.
    #[doc(alias = "minimumAgeSeconds")]
    pub minimum_age_seconds: Option<i32>,
    /// `expirationDays`: `integer (int32)`.
    #[doc(alias = "expirationDays")]
    pub expiration_days: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PasswordRequirements "PasswordRequirements" 8 {
    (
        minimum_length: i32 = "minimumLength" with_minimum_length,
        minimum_digits: i32 = "minimumDigits" with_minimum_digits,
        minimum_letters: i32 = "minimumLetters" with_minimum_letters,
        minimum_upper: i32 = "minimumUpper" with_minimum_upper,
        minimum_lower: i32 = "minimumLower" with_minimum_lower,
        minimum_specials: i32 = "minimumSpecials" with_minimum_specials,
        minimum_age_seconds: i32 = "minimumAgeSeconds" with_minimum_age_seconds,
        expiration_days: i32 = "expirationDays" with_expiration_days,
    )
});
