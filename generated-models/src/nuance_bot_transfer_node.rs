// @generated from the schema "NuanceBotTransferNode"; changes made here are lost at the next generation

/// The schema `NuanceBotTransferNode`.
#[repr(C)]
pub struct NuanceBotTransferNode {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `requestVariables`: `array of NuanceBotVariable`.
    #[doc(alias = "requestVariables")]
    pub request_variables: ::std::option::Option<
        ::std::vec::Vec<crate::NuanceBotVariable>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NuanceBotTransferNode "NuanceBotTransferNode" 5 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 1 with_name,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        description: ::std::string::String = "description" 0 with_description,
        request_variables: ::std::vec::Vec<crate::NuanceBotVariable> = "requestVariables" 0 with_request_variables,
    )
});

/// The property `type` of `NuanceBotTransferNode`. Known values: `End`, `Escalate`.
#[non_exhaustive]
pub enum Type {
    End,
    Escalate,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::End, "End"),
        (Self::Escalate, "Escalate"),
    ];
}
