// @generated from the schema "ResponseAssetFilter"; changes made here are lost at the next generation

/// The schema `ResponseAssetFilter`.
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

impl crate::runtime::Model for ResponseAssetFilter {
    const EMPTY: Self = Self {
        end_value: ::std::option::Option::None,
        values: ::std::option::Option::None,
        start_value: ::std::option::Option::None,
        fields: ::std::option::Option::None,
        value: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResponseAssetFilter = &<ResponseAssetFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResponseAssetFilter",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("endValue", "end_value", 0),
            ("values", "values", 0),
            ("startValue", "start_value", 0),
            ("fields", "fields", 0),
            ("value", "value", 0),
            ("type", "type", 0),
        ],
        fields: &[
            &E.end_value,
            &E.values,
            &E.start_value,
            &E.fields,
            &E.value,
            &E.r#type,
        ],
    }
};

crate::runtime::model!(ResponseAssetFilter);

crate::runtime::setters!(ResponseAssetFilter {
    with_end_value: end_value: ::std::string::String,
    with_values: values: ::std::vec::Vec<::std::string::String>,
    with_start_value: start_value: ::std::string::String,
    with_fields: fields: ::std::vec::Vec<::std::string::String>,
    with_value: value: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `ResponseAssetFilter`. Known values: `TERM`, `TERMS`, `STARTS_WITH`, `RANGE`, `GREATER_THAN_EQUAL_TO`, `LESS_THAN_EQUAL_TO`, `DATE_RANGE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
