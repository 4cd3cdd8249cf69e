// @generated from the schema "PasswordRequirements"; changes made here are lost at the next generation

/// The schema `PasswordRequirements`.
#[repr(C)]
pub struct PasswordRequirements {
    /// `minimumLength`: `integer (int32)`.
    #[doc(alias = "minimumLength")]
    pub minimum_length: ::std::option::Option<i32>,
    /// `minimumDigits`: `integer (int32)`.
    #[doc(alias = "minimumDigits")]
    pub minimum_digits: ::std::option::Option<i32>,
    /// `minimumLetters`: `integer (int32)`.
    #[doc(alias = "minimumLetters")]
    pub minimum_letters: ::std::option::Option<i32>,
    /// `minimumUpper`: `integer (int32)`.
    #[doc(alias = "minimumUpper")]
    pub minimum_upper: ::std::option::Option<i32>,
    /// `minimumLower`: `integer (int32)`.
    #[doc(alias = "minimumLower")]
    pub minimum_lower: ::std::option::Option<i32>,
    /// `minimumSpecials`: `integer (int32)`.
    #[doc(alias = "minimumSpecials")]
    pub minimum_specials: ::std::option::Option<i32>,
    /// `minimumAgeSeconds`: `integer (int32)`.
    #[doc(alias = "minimumAgeSeconds")]
    pub minimum_age_seconds: ::std::option::Option<i32>,
    /// `expirationDays`: `integer (int32)`.
    #[doc(alias = "expirationDays")]
    pub expiration_days: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PasswordRequirements "PasswordRequirements" 8 {
    (
        minimum_length: i32 = "minimumLength" 0 with_minimum_length,
        minimum_digits: i32 = "minimumDigits" 0 with_minimum_digits,
        minimum_letters: i32 = "minimumLetters" 0 with_minimum_letters,
        minimum_upper: i32 = "minimumUpper" 0 with_minimum_upper,
        minimum_lower: i32 = "minimumLower" 0 with_minimum_lower,
        minimum_specials: i32 = "minimumSpecials" 0 with_minimum_specials,
        minimum_age_seconds: i32 = "minimumAgeSeconds" 0 with_minimum_age_seconds,
        expiration_days: i32 = "expirationDays" 0 with_expiration_days,
    )
});
