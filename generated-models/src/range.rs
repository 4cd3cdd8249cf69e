// @generated from the schema "Range"; changes made here are lost at the next generation

/// The schema `Range`.
pub struct Range {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `end`: `string`.
    pub end: ::std::option::Option<::std::string::String>,
    /// `numberOfOccurrences`: `integer (int32)`.
    #[doc(alias = "numberOfOccurrences")]
    pub number_of_occurrences: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Range {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        end: ::std::option::Option::None,
        number_of_occurrences: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Range = &<Range as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Range",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("end", "end", 0),
            ("numberOfOccurrences", "number_of_occurrences", 0),
        ],
        fields: &[&E.r#type, &E.end, &E.number_of_occurrences],
    }
};

crate::runtime::model!(Range);

crate::runtime::setters!(Range {
    with_type: r#type: crate::runtime::Open<Type>,
    with_end: end: ::std::string::String,
    with_number_of_occurrences: number_of_occurrences: i32,
});

/// The property `type` of `Range`. Known values: `NoEnd`, `EndDate`, `Numbered`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    NoEnd,
    EndDate,
    Numbered,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NoEnd, "NoEnd"),
        (Self::EndDate, "EndDate"),
        (Self::Numbered, "Numbered"),
    ];
}
