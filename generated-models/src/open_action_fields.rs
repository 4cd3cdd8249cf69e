// @generated from the schema "OpenActionFields"; changes made here are lost at the next generation

/// The schema `OpenActionFields`.
#[repr(C)]
pub struct OpenActionFields {
    /// `openAction`: `DomainEntityRef`, required.
    #[doc(alias = "openAction")]
    pub open_action: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `configurationFields`: `map of object`.
    #[doc(alias = "configurationFields")]
    pub configuration_fields: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenActionFields "OpenActionFields" 2 {
    (
        open_action: ::std::boxed::Box<crate::DomainEntityRef> = "openAction" 1 with_open_action,
        configuration_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "configurationFields" 0 with_configuration_fields,
    )
});
