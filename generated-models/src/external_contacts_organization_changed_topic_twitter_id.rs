// @generated from the schema "ExternalContactsOrganizationChangedTopicTwitterId"; changes made here are lost at the next generation

/// The schema `ExternalContactsOrganizationChangedTopicTwitterId`.
#[repr(C)]
pub struct ExternalContactsOrganizationChangedTopicTwitterId {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `screenName`: `string`.
    #[doc(alias = "screenName")]
    pub screen_name: ::std::option::Option<::std::string::String>,
    /// `verified`: `boolean`.
    pub verified: ::std::option::Option<bool>,
    /// `profileUrl`: `string`.
    #[doc(alias = "profileUrl")]
    pub profile_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsOrganizationChangedTopicTwitterId "ExternalContactsOrganizationChangedTopicTwitterId" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        screen_name: ::std::string::String = "screenName" 0 with_screen_name,
        verified: bool = "verified" 0 with_verified,
        profile_url: ::std::string::String = "profileUrl" 0 with_profile_url,
    )
});
