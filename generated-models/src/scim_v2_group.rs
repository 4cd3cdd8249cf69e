// @generated from the schema "ScimV2Group"; changes made here are lost at the next generation

/// The schema `ScimV2Group`.
#[repr(C)]
pub struct ScimV2Group {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `schemas`: `array of string`, read-only.
    pub schemas: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `displayName`: `string`, required, read-only.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// `members`: `array of ScimV2MemberReference`.
    pub members: ::std::option::Option<::std::vec::Vec<crate::ScimV2MemberReference>>,
    /// `meta`: `ScimMetadata`, read-only.
    pub meta: ::std::option::Option<::std::boxed::Box<crate::ScimMetadata>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimV2Group "ScimV2Group" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        schemas: ::std::vec::Vec<::std::string::String> = "schemas" 2 with_schemas,
        display_name: ::std::string::String = "displayName" 3 with_display_name,
        external_id: ::std::string::String = "externalId" 0 with_external_id,
        members: ::std::vec::Vec<crate::ScimV2MemberReference> = "members" 0 with_members,
        meta: ::std::boxed::Box<crate::ScimMetadata> = "meta" 2 with_meta,
    )
});
