// @generated from the schema "PasswordRequirements"; changes made here are lost at the next generation

/// The schema `PasswordRequirements`.
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

impl crate::runtime::Model for PasswordRequirements {
    const EMPTY: Self = Self {
        minimum_length: ::std::option::Option::None,
        minimum_digits: ::std::option::Option::None,
        minimum_letters: ::std::option::Option::None,
        minimum_upper: ::std::option::Option::None,
        minimum_lower: ::std::option::Option::None,
        minimum_specials: ::std::option::Option::None,
        minimum_age_seconds: ::std::option::Option::None,
        expiration_days: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PasswordRequirements = &<PasswordRequirements as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PasswordRequirements",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("minimumLength", "minimum_length", 0),
            ("minimumDigits", "minimum_digits", 0),
            ("minimumLetters", "minimum_letters", 0),
            ("minimumUpper", "minimum_upper", 0),
            ("minimumLower", "minimum_lower", 0),
            ("minimumSpecials", "minimum_specials", 0),
            ("minimumAgeSeconds", "minimum_age_seconds", 0),
            ("expirationDays", "expiration_days", 0),
        ],
        fields: &[
            &E.minimum_length,
            &E.minimum_digits,
            &E.minimum_letters,
            &E.minimum_upper,
            &E.minimum_lower,
            &E.minimum_specials,
            &E.minimum_age_seconds,
            &E.expiration_days,
        ],
    }
};

crate::runtime::model!(PasswordRequirements);

crate::runtime::setters!(PasswordRequirements {
    with_minimum_length: minimum_length: i32,
    with_minimum_digits: minimum_digits: i32,
    with_minimum_letters: minimum_letters: i32,
    with_minimum_upper: minimum_upper: i32,
    with_minimum_lower: minimum_lower: i32,
    with_minimum_specials: minimum_specials: i32,
    with_minimum_age_seconds: minimum_age_seconds: i32,
    with_expiration_days: expiration_days: i32,
});
