// @generated from the schema "ParticipantAttributes"; changes made here are lost at the next generation

/// The schema `ParticipantAttributes`.
#[repr(C)]
pub struct ParticipantAttributes {
    /// `attributes`: `map of string`.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ParticipantAttributes "ParticipantAttributes" 1 {
    (
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" 0 with_attributes,
    )
});
