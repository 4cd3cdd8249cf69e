// @generated from the schema "InsightsAgentItem"; changes made here are lost at the next generation

/// The schema `InsightsAgentItem`.
#[repr(C)]
pub struct InsightsAgentItem {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `manager`: `DomainEntityRef`.
    pub manager: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(InsightsAgentItem "InsightsAgentItem" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        manager: ::std::boxed::Box<crate::DomainEntityRef> = "manager" 0 with_manager,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
