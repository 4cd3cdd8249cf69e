// @generated from the schema "Range"; changes made here are lost at the next generation

/// The schema `Range`.
#[repr(C)]
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

crate::runtime::model!(Range "Range" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        end: ::std::string::String = "end" 0 with_end,
        number_of_occurrences: i32 = "numberOfOccurrences" 0 with_number_of_occurrences,
    )
});

/// The property `type` of `Range`. Known values: `NoEnd`, `EndDate`, `Numbered`.
#[non_exhaustive]
pub enum Type {
    NoEnd,
    EndDate,
    Numbered,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NoEnd, "NoEnd"),
        (Self::EndDate, "EndDate"),
        (Self::Numbered, "Numbered"),
    ];
}
