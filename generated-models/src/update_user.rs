// @generated from the schema "UpdateUser"; changes made here are lost at the next generation

/// The schema `UpdateUser`.
#[repr(C)]
pub struct UpdateUser {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `chat`: `Chat`.
    pub chat: ::std::option::Option<::std::boxed::Box<crate::Chat>>,
    /// `department`: `string`.
    pub department: ::std::option::Option<::std::string::String>,
    /// `email`: `string`.
    pub email: ::std::option::Option<::std::string::String>,
    /// `primaryContactInfo`: `array of Contact`, read-only.
    #[doc(alias = "primaryContactInfo")]
    pub primary_contact_info: ::std::option::Option<::std::vec::Vec<crate::Contact>>,
    /// `addresses`: `array of Contact`.
    pub addresses: ::std::option::Option<::std::vec::Vec<crate::Contact>>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `username`: `string`.
    pub username: ::std::option::Option<::std::string::String>,
    /// `preferredName`: `string`.
    #[doc(alias = "preferredName")]
    pub preferred_name: ::std::option::Option<::std::string::String>,
    /// `manager`: `string`.
    pub manager: ::std::option::Option<::std::string::String>,
    /// `images`: `array of Image`.
    pub images: ::std::option::Option<::std::vec::Vec<crate::Image>>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `profileSkills`: `array of string`.
    #[doc(alias = "profileSkills")]
    pub profile_skills: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `locations`: `array of Location`.
    pub locations: ::std::option::Option<::std::vec::Vec<crate::Location>>,
    /// `groups`: `array of Group`.
    pub groups: ::std::option::Option<::std::vec::Vec<crate::Group>>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `acdAutoAnswer`: `boolean`.
    #[doc(alias = "acdAutoAnswer")]
    pub acd_auto_answer: ::std::option::Option<bool>,
    /// `certifications`: `array of string`.
    pub certifications: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `biography`: `Biography`.
    pub biography: ::std::option::Option<::std::boxed::Box<crate::Biography>>,
    /// `employerInfo`: `EmployerInfo`.
    #[doc(alias = "employerInfo")]
    pub employer_info: ::std::option::Option<::std::boxed::Box<crate::EmployerInfo>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateUser "UpdateUser" 22 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        chat: ::std::boxed::Box<crate::Chat> = "chat" 0 with_chat,
        department: ::std::string::String = "department" 0 with_department,
        email: ::std::string::String = "email" 0 with_email,
        primary_contact_info: ::std::vec::Vec<crate::Contact> = "primaryContactInfo" 2 with_primary_contact_info,
        addresses: ::std::vec::Vec<crate::Contact> = "addresses" 0 with_addresses,
        title: ::std::string::String = "title" 0 with_title,
        username: ::std::string::String = "username" 0 with_username,
        preferred_name: ::std::string::String = "preferredName" 0 with_preferred_name,
        manager: ::std::string::String = "manager" 0 with_manager,
        images: ::std::vec::Vec<crate::Image> = "images" 0 with_images,
        version: i32 = "version" 1 with_version,
        profile_skills: ::std::vec::Vec<::std::string::String> = "profileSkills" 0 with_profile_skills,
        locations: ::std::vec::Vec<crate::Location> = "locations" 0 with_locations,
        groups: ::std::vec::Vec<crate::Group> = "groups" 0 with_groups,
    )
    (
        state: crate::runtime::Open<State> = "state" 0 with_state,
        acd_auto_answer: bool = "acdAutoAnswer" 0 with_acd_auto_answer,
        certifications: ::std::vec::Vec<::std::string::String> = "certifications" 0 with_certifications,
        biography: ::std::boxed::Box<crate::Biography> = "biography" 0 with_biography,
        employer_info: ::std::boxed::Box<crate::EmployerInfo> = "employerInfo" 0 with_employer_info,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `UpdateUser`. Known values: `active`, `inactive`, `deleted`.
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}
