// @generated from the schema "UpdateUser"; changes made here are lost at the next generation

use crate::{Biography, Chat, Contact, EmployerInfo, Group, Image, Location};
use crate::runtime::{Extra, Open};

/// The schema `UpdateUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateUser {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `chat`: `Chat`.
    pub chat: Option<Box<Chat>>,
    /// `department`: `string`.
    pub department: Option<String>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// `primaryContactInfo`: `array of Contact`, read-only.
    #[doc(alias = "primaryContactInfo")]
    pub primary_contact_info: Option<Vec<Contact>>,
    /// `addresses`: `array of Contact`.
    pub addresses: Option<Vec<Contact>>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `username`: `string`.
    pub username: Option<String>,
    /// `preferredName`: `string`.
    #[doc(alias = "preferredName")]
    pub preferred_name: Option<String>,
    /// `manager`: `string`.
    pub manager: Option<String>,
    /// `images`: `array of Image`.
    pub images: Option<Vec<Image>>,
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// `profileSkills`: `array of string`.
    #[doc(alias = "profileSkills")]
    pub profile_skills: Option<Vec<String>>,
    /// `locations`: `array of Location`.
    pub locations: Option<Vec<Location>>,
    /// `groups`: `array of Group`.
    pub groups: Option<Vec<Group>>,
    /// `state`: one of `active`, `inactive` and `deleted`.
    pub state: Option<Open<State>>,
    /// `acdAutoAnswer`: `boolean`.
    #[doc(alias = "acdAutoAnswer")]
    pub acd_auto_answer: Option<bool>,
    /// `certifications`: `array of string`.
    pub certifications: Option<Vec<String>>,
    /// `biography`: `Biography`.
    pub biography: Option<Box<Biography>>,
    /// `employerInfo`: `EmployerInfo`.
    #[doc(alias = "employerInfo")]
    pub employer_info: Option<Box<EmployerInfo>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateUser "UpdateUser" 22 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        chat: Box<Chat> = "chat" with_chat,
        department: String = "department" with_department,
        email: String = "email" with_email,
        primary_contact_info: Vec<Contact> = "primaryContactInfo" with_primary_contact_info read_only,
        addresses: Vec<Contact> = "addresses" with_addresses,
        title: String = "title" with_title,
        username: String = "username" with_username,
        preferred_name: String = "preferredName" with_preferred_name,
        manager: String = "manager" with_manager,
        images: Vec<Image> = "images" with_images,
        version: i32 = "version" with_version required,
        profile_skills: Vec<String> = "profileSkills" with_profile_skills,
        locations: Vec<Location> = "locations" with_locations,
        groups: Vec<Group> = "groups" with_groups,
    )
    (
        state: Open<State> = "state" with_state,
        acd_auto_answer: bool = "acdAutoAnswer" with_acd_auto_answer,
        certifications: Vec<String> = "certifications" with_certifications,
        biography: Box<Biography> = "biography" with_biography,
        employer_info: Box<EmployerInfo> = "employerInfo" with_employer_info,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `UpdateUser`. Known values: `active`, `inactive`, `deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::values!(State {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
