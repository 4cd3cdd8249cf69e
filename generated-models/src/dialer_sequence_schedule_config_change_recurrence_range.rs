// @generated from the schema "DialerSequenceScheduleConfigChangeRecurrenceRange"; changes made here are lost at the next generation

/// The schema `DialerSequenceScheduleConfigChangeRecurrenceRange`.
#[repr(C)]
pub struct DialerSequenceScheduleConfigChangeRecurrenceRange {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `end`: `string`.
    pub end: ::std::option::Option<::std::string::String>,
    /// `numberOfOccurrences`: `integer`.
    #[doc(alias = "numberOfOccurrences")]
    pub number_of_occurrences: ::std::option::Option<i64>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerSequenceScheduleConfigChangeRecurrenceRange "DialerSequenceScheduleConfigChangeRecurrenceRange" 4 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        end: ::std::string::String = "end" 0 with_end,
        number_of_occurrences: i64 = "numberOfOccurrences" 0 with_number_of_occurrences,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});

/// The property `type` of `DialerSequenceScheduleConfigChangeRecurrenceRange`. Known values: `NoEnd`, `Numbered`, `EndDate`.
#[non_exhaustive]
pub enum Type {
    NoEnd,
    Numbered,
    EndDate,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NoEnd, "NoEnd"),
        (Self::Numbered, "Numbered"),
        (Self::EndDate, "EndDate"),
    ];
}
