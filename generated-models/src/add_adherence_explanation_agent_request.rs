// @generated from the schema "AddAdherenceExplanationAgentRequest"; changes made here are lost at the next generation

/// The schema `AddAdherenceExplanationAgentRequest`.
#[repr(C)]
pub struct AddAdherenceExplanationAgentRequest {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AddAdherenceExplanationAgentRequest "AddAdherenceExplanationAgentRequest" 4 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        start_date: crate::runtime::DateTime = "startDate" 1 with_start_date,
        length_minutes: i32 = "lengthMinutes" 1 with_length_minutes,
        notes: ::std::string::String = "notes" 0 with_notes,
    )
});

/// The property `type` of `AddAdherenceExplanationAgentRequest`. Known values: `Late`.
#[non_exhaustive]
pub enum Type {
    Late,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Late, "Late")];
}
