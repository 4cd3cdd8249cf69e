// @generated from the schema "ResponseAssetFilter"; changes made here are lost at the next generation

/// The schema `ResponseAssetFilter`.
#[repr(C)]
pub struct ResponseAssetFilter {
    /// `endValue`: `string`.
    #[doc(alias = "endValue")]
    pub end_value: ::std::option::Option<::std::string::String>,
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `startValue`: `string`.
    #[doc(alias = "startValue")]
    pub start_value: ::std::option::Option<::std::string::String>,
    /// `fields`: `array of string`.
    pub fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResponseAssetFilter "ResponseAssetFilter" 6 {
    (
        end_value: ::std::string::String = "endValue" 0 with_end_value,
        values: ::std::vec::Vec<::std::string::String> = "values" 0 with_values,
        start_value: ::std::string::String = "startValue" 0 with_start_value,
        fields: ::std::vec::Vec<::std::string::String> = "fields" 0 with_fields,
        value: ::std::string::String = "value" 0 with_value,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
    )
});

/// The property `type` of `ResponseAssetFilter`. Known values: `TERM`, `TERMS`, `STARTS_WITH`, `RANGE`, `GREATER_THAN_EQUAL_TO`, `LESS_THAN_EQUAL_TO`, `DATE_RANGE`.
#[non_exhaustive]
pub enum Type {
    Term,
    Terms,
    StartsWith,
    Range,
    GreaterThanEqualTo,
    LessThanEqualTo,
    DateRange,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Term, "TERM"),
        (Self::Terms, "TERMS"),
        (Self::StartsWith, "STARTS_WITH"),
        (Self::Range, "RANGE"),
        (Self::GreaterThanEqualTo, "GREATER_THAN_EQUAL_TO"),
        (Self::LessThanEqualTo, "LESS_THAN_EQUAL_TO"),
        (Self::DateRange, "DATE_RANGE"),
    ];
}
