// @generated from the schema "OpenDataIngestionRuleRequest"; changes made here are lost at the next generation

/// The schema `OpenDataIngestionRuleRequest`.
#[repr(C)]
pub struct OpenDataIngestionRuleRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `externalSource`: `DomainEntityRef`, required.
    #[doc(alias = "externalSource")]
    pub external_source: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenDataIngestionRuleRequest "OpenDataIngestionRuleRequest" 3 {
    (
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        external_source: ::std::boxed::Box<crate::DomainEntityRef> = "externalSource" 1 with_external_source,
    )
});
