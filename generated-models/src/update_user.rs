// @generated from the schema "UpdateUser"; changes made here are lost at the next generation

/// The schema `UpdateUser`.
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

impl crate::runtime::Model for UpdateUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        chat: ::std::option::Option::None,
        department: ::std::option::Option::None,
        email: ::std::option::Option::None,
        primary_contact_info: ::std::option::Option::None,
        addresses: ::std::option::Option::None,
        title: ::std::option::Option::None,
        username: ::std::option::Option::None,
        preferred_name: ::std::option::Option::None,
        manager: ::std::option::Option::None,
        images: ::std::option::Option::None,
        version: ::std::option::Option::None,
        profile_skills: ::std::option::Option::None,
        locations: ::std::option::Option::None,
        groups: ::std::option::Option::None,
        state: ::std::option::Option::None,
        acd_auto_answer: ::std::option::Option::None,
        certifications: ::std::option::Option::None,
        biography: ::std::option::Option::None,
        employer_info: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateUser = &<UpdateUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateUser",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("chat", "chat", 0),
            ("department", "department", 0),
            ("email", "email", 0),
            ("primaryContactInfo", "primary_contact_info", 2),
            ("addresses", "addresses", 0),
            ("title", "title", 0),
            ("username", "username", 0),
            ("preferredName", "preferred_name", 0),
            ("manager", "manager", 0),
            ("images", "images", 0),
            ("version", "version", 1),
            ("profileSkills", "profile_skills", 0),
            ("locations", "locations", 0),
            ("groups", "groups", 0),
            ("state", "state", 0),
            ("acdAutoAnswer", "acd_auto_answer", 0),
            ("certifications", "certifications", 0),
            ("biography", "biography", 0),
            ("employerInfo", "employer_info", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.chat,
            &E.department,
            &E.email,
            &E.primary_contact_info,
            &E.addresses,
            &E.title,
            &E.username,
            &E.preferred_name,
            &E.manager,
            &E.images,
            &E.version,
            &E.profile_skills,
            &E.locations,
            &E.groups,
            &E.state,
            &E.acd_auto_answer,
            &E.certifications,
            &E.biography,
            &E.employer_info,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(UpdateUser);

crate::runtime::setters!(UpdateUser {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_chat: chat: ::std::boxed::Box<crate::Chat>,
    with_department: department: ::std::string::String,
    with_email: email: ::std::string::String,
    with_primary_contact_info: primary_contact_info: ::std::vec::Vec<crate::Contact>,
    with_addresses: addresses: ::std::vec::Vec<crate::Contact>,
    with_title: title: ::std::string::String,
    with_username: username: ::std::string::String,
    with_preferred_name: preferred_name: ::std::string::String,
    with_manager: manager: ::std::string::String,
    with_images: images: ::std::vec::Vec<crate::Image>,
    with_version: version: i32,
    with_profile_skills: profile_skills: ::std::vec::Vec<::std::string::String>,
    with_locations: locations: ::std::vec::Vec<crate::Location>,
    with_groups: groups: ::std::vec::Vec<crate::Group>,
    with_state: state: crate::runtime::Open<State>,
    with_acd_auto_answer: acd_auto_answer: bool,
    with_certifications: certifications: ::std::vec::Vec<::std::string::String>,
    with_biography: biography: ::std::boxed::Box<crate::Biography>,
    with_employer_info: employer_info: ::std::boxed::Box<crate::EmployerInfo>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `UpdateUser`. Known values: `active`, `inactive`, `deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}
