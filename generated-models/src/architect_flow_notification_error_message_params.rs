// @generated from the schema "ArchitectFlowNotificationErrorMessageParams"; changes made here are lost at the next generation

/// The schema `ArchitectFlowNotificationErrorMessageParams`.
#[repr(C)]
pub struct ArchitectFlowNotificationErrorMessageParams {
    /// `additionalProperties`: `map of string`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ArchitectFlowNotificationErrorMessageParams "ArchitectFlowNotificationErrorMessageParams" 1 {
    (
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "additionalProperties" 0 with_additional_properties,
    )
});
