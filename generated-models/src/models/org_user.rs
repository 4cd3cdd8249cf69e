// @generated from the schema "OrgUser"; changes made here are lost at the next generation

use crate::{
    Biography, Chat, Contact, Division, EmployerInfo, Geolocation, Group, Image,
    Location, OAuthLastTokenIssued, Organization, OutOfOffice, RoutingStatus, Team, User,
    UserAuthorization, UserConversationSummary, UserPresence, UserRoutingLanguage,
    UserRoutingSkill, UserStations, WorkPlanBidRanks,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `OrgUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OrgUser {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `division`: `Division`.
    pub division: Option<Box<Division>>,
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
    /// `state`: one of `active`, `inactive` and `deleted`, read-only.
    pub state: Option<Open<State>>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `username`: `string`.
    pub username: Option<String>,
    /// `manager`: `User`.
    pub manager: Option<Box<User>>,
    /// `images`: `array of Image`.
    pub images: Option<Vec<Image>>,
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// `certifications`: `array of string`.
    pub certifications: Option<Vec<String>>,
    /// `biography`: `Biography`.
    pub biography: Option<Box<Biography>>,
    /// `employerInfo`: `EmployerInfo`.
    #[doc(alias = "employerInfo")]
    pub employer_info: Option<Box<EmployerInfo>>,
    /// `preferredName`: `string`.
    #[doc(alias = "preferredName")]
    pub preferred_name: Option<String>,
    /// `routingStatus`: `RoutingStatus`, read-only.
    #[doc(alias = "routingStatus")]
    pub routing_status: Option<Box<RoutingStatus>>,
    /// `presence`: `UserPresence`, read-only.
    pub presence: Option<Box<UserPresence>>,
    /// `integrationPresence`: `UserPresence`, read-only.
    #[doc(alias = "integrationPresence")]
    pub integration_presence: Option<Box<UserPresence>>,
    /// `conversationSummary`: `UserConversationSummary`, read-only.
    #[doc(alias = "conversationSummary")]
    pub conversation_summary: Option<Box<UserConversationSummary>>,
    /// `outOfOffice`: `OutOfOffice`, read-only.
    #[doc(alias = "outOfOffice")]
    pub out_of_office: Option<Box<OutOfOffice>>,
    /// `geolocation`: `Geolocation`, read-only.
    pub geolocation: Option<Box<Geolocation>>,
    /// `station`: `UserStations`, read-only.
    pub station: Option<Box<UserStations>>,
    /// `authorization`: `UserAuthorization`, read-only.
    pub authorization: Option<Box<UserAuthorization>>,
    /// `profileSkills`: `array of string`, read-only.
    #[doc(alias = "profileSkills")]
    pub profile_skills: Option<Vec<String>>,
    /// `locations`: `array of Location`, read-only.
    pub locations: Option<Vec<Location>>,
    /// `groups`: `array of Group`, read-only.
    pub groups: Option<Vec<Group>>,
    /// `team`: `Team`, read-only.
    pub team: Option<Box<Team>>,
    /// `workPlanBidRanks`: `WorkPlanBidRanks`, read-only.
    #[doc(alias = "workPlanBidRanks")]
    pub work_plan_bid_ranks: Option<Box<WorkPlanBidRanks>>,
    /// `skills`: `array of UserRoutingSkill`, read-only.
    pub skills: Option<Vec<UserRoutingSkill>>,
    /// `languages`: `array of UserRoutingLanguage`, read-only.
    pub languages: Option<Vec<UserRoutingLanguage>>,
    /// `acdAutoAnswer`: `boolean`.
    #[doc(alias = "acdAutoAnswer")]
    pub acd_auto_answer: Option<bool>,
    /// `languagePreference`: `string`, read-only.
    #[doc(alias = "languagePreference")]
    pub language_preference: Option<String>,
    /// `lastTokenIssued`: `OAuthLastTokenIssued`.
    #[doc(alias = "lastTokenIssued")]
    pub last_token_issued: Option<Box<OAuthLastTokenIssued>>,
    /// `dateLastLogin`: `string (date-time)`, read-only.
    #[doc(alias = "dateLastLogin")]
    pub date_last_login: Option<DateTime>,
    /// `organization`: `Organization`.
    pub organization: Option<Box<Organization>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OrgUser "OrgUser" 38 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        division: Box<Division> = "division" with_division,
        chat: Box<Chat> = "chat" with_chat,
        department: String = "department" with_department,
        email: String = "email" with_email,
        primary_contact_info: Vec<Contact> = "primaryContactInfo" with_primary_contact_info read_only,
        addresses: Vec<Contact> = "addresses" with_addresses,
        state: Open<State> = "state" with_state read_only,
        title: String = "title" with_title,
        username: String = "username" with_username,
        manager: Box<User> = "manager" with_manager,
        images: Vec<Image> = "images" with_images,
        version: i32 = "version" with_version required,
        certifications: Vec<String> = "certifications" with_certifications,
        biography: Box<Biography> = "biography" with_biography,
    )
    (
        employer_info: Box<EmployerInfo> = "employerInfo" with_employer_info,
        preferred_name: String = "preferredName" with_preferred_name,
        routing_status: Box<RoutingStatus> = "routingStatus" with_routing_status read_only,
        presence: Box<UserPresence> = "presence" with_presence read_only,
        integration_presence: Box<UserPresence> = "integrationPresence" with_integration_presence read_only,
        conversation_summary: Box<UserConversationSummary> = "conversationSummary" with_conversation_summary read_only,
        out_of_office: Box<OutOfOffice> = "outOfOffice" with_out_of_office read_only,
        geolocation: Box<Geolocation> = "geolocation" with_geolocation read_only,
        station: Box<UserStations> = "station" with_station read_only,
        authorization: Box<UserAuthorization> = "authorization" with_authorization read_only,
        profile_skills: Vec<String> = "profileSkills" with_profile_skills read_only,
        locations: Vec<Location> = "locations" with_locations read_only,
        groups: Vec<Group> = "groups" with_groups read_only,
        team: Box<Team> = "team" with_team read_only,
        work_plan_bid_ranks: Box<WorkPlanBidRanks> = "workPlanBidRanks" with_work_plan_bid_ranks read_only,
        skills: Vec<UserRoutingSkill> = "skills" with_skills read_only,
    )
    (
        languages: Vec<UserRoutingLanguage> = "languages" with_languages read_only,
        acd_auto_answer: bool = "acdAutoAnswer" with_acd_auto_answer,
        language_preference: String = "languagePreference" with_language_preference read_only,
        last_token_issued: Box<OAuthLastTokenIssued> = "lastTokenIssued" with_last_token_issued,
        date_last_login: DateTime = "dateLastLogin" with_date_last_login read_only,
        organization: Box<Organization> = "organization" with_organization,
    )
});

/// The property `state` of `OrgUser`. Known values: `active`, `inactive`, `deleted`.
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
