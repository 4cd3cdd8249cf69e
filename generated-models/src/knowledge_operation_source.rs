// @generated from the schema "KnowledgeOperationSource"; changes made here are lost at the next generation

/// The schema `KnowledgeOperationSource`.
#[repr(C)]
pub struct KnowledgeOperationSource {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KnowledgeOperationSource "KnowledgeOperationSource" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `KnowledgeOperationSource`. Known values: `Salesforce`, `ServiceNow`.
#[non_exhaustive]
pub enum Type {
    Salesforce,
    ServiceNow,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Salesforce, "Salesforce"),
        (Self::ServiceNow, "ServiceNow"),
    ];
}
