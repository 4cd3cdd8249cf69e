// @generated from the schema "OrgUser"; changes made here are lost at the next generation

/// The schema `OrgUser`.
pub struct OrgUser {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
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
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `username`: `string`.
    pub username: ::std::option::Option<::std::string::String>,
    /// `manager`: `User`.
    pub manager: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `images`: `array of Image`.
    pub images: ::std::option::Option<::std::vec::Vec<crate::Image>>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `certifications`: `array of string`.
    pub certifications: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `biography`: `Biography`.
    pub biography: ::std::option::Option<::std::boxed::Box<crate::Biography>>,
    /// `employerInfo`: `EmployerInfo`.
    #[doc(alias = "employerInfo")]
    pub employer_info: ::std::option::Option<::std::boxed::Box<crate::EmployerInfo>>,
    /// `preferredName`: `string`.
    #[doc(alias = "preferredName")]
    pub preferred_name: ::std::option::Option<::std::string::String>,
    /// `routingStatus`: `RoutingStatus`, read-only.
    #[doc(alias = "routingStatus")]
    pub routing_status: ::std::option::Option<::std::boxed::Box<crate::RoutingStatus>>,
    /// `presence`: `UserPresence`, read-only.
    pub presence: ::std::option::Option<::std::boxed::Box<crate::UserPresence>>,
    /// `integrationPresence`: `UserPresence`, read-only.
    #[doc(alias = "integrationPresence")]
    pub integration_presence: ::std::option::Option<
        ::std::boxed::Box<crate::UserPresence>,
    >,
    /// `conversationSummary`: `UserConversationSummary`, read-only.
    #[doc(alias = "conversationSummary")]
    pub conversation_summary: ::std::option::Option<
        ::std::boxed::Box<crate::UserConversationSummary>,
    >,
    /// `outOfOffice`: `OutOfOffice`, read-only.
    #[doc(alias = "outOfOffice")]
    pub out_of_office: ::std::option::Option<::std::boxed::Box<crate::OutOfOffice>>,
    /// `geolocation`: `Geolocation`, read-only.
    pub geolocation: ::std::option::Option<::std::boxed::Box<crate::Geolocation>>,
    /// `station`: `UserStations`, read-only.
    pub station: ::std::option::Option<::std::boxed::Box<crate::UserStations>>,
    /// `authorization`: `UserAuthorization`, read-only.
    pub authorization: ::std::option::Option<
        ::std::boxed::Box<crate::UserAuthorization>,
    >,
    /// `profileSkills`: `array of string`, read-only.
    #[doc(alias = "profileSkills")]
    pub profile_skills: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `locations`: `array of Location`, read-only.
    pub locations: ::std::option::Option<::std::vec::Vec<crate::Location>>,
    /// `groups`: `array of Group`, read-only.
    pub groups: ::std::option::Option<::std::vec::Vec<crate::Group>>,
    /// `team`: `Team`, read-only.
    pub team: ::std::option::Option<::std::boxed::Box<crate::Team>>,
    /// `workPlanBidRanks`: `WorkPlanBidRanks`, read-only.
    #[doc(alias = "workPlanBidRanks")]
    pub work_plan_bid_ranks: ::std::option::Option<
        ::std::boxed::Box<crate::WorkPlanBidRanks>,
    >,
    /// `skills`: `array of UserRoutingSkill`, read-only.
    pub skills: ::std::option::Option<::std::vec::Vec<crate::UserRoutingSkill>>,
    /// `languages`: `array of UserRoutingLanguage`, read-only.
    pub languages: ::std::option::Option<::std::vec::Vec<crate::UserRoutingLanguage>>,
    /// `acdAutoAnswer`: `boolean`.
    #[doc(alias = "acdAutoAnswer")]
    pub acd_auto_answer: ::std::option::Option<bool>,
    /// `languagePreference`: `string`, read-only.
    #[doc(alias = "languagePreference")]
    pub language_preference: ::std::option::Option<::std::string::String>,
    /// `lastTokenIssued`: `OAuthLastTokenIssued`.
    #[doc(alias = "lastTokenIssued")]
    pub last_token_issued: ::std::option::Option<
        ::std::boxed::Box<crate::OAuthLastTokenIssued>,
    >,
    /// `dateLastLogin`: `string (date-time)`, read-only.
    #[doc(alias = "dateLastLogin")]
    pub date_last_login: ::std::option::Option<crate::runtime::DateTime>,
    /// `organization`: `Organization`.
    pub organization: ::std::option::Option<::std::boxed::Box<crate::Organization>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OrgUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        chat: ::std::option::Option::None,
        department: ::std::option::Option::None,
        email: ::std::option::Option::None,
        primary_contact_info: ::std::option::Option::None,
        addresses: ::std::option::Option::None,
        state: ::std::option::Option::None,
        title: ::std::option::Option::None,
        username: ::std::option::Option::None,
        manager: ::std::option::Option::None,
        images: ::std::option::Option::None,
        version: ::std::option::Option::None,
        certifications: ::std::option::Option::None,
        biography: ::std::option::Option::None,
        employer_info: ::std::option::Option::None,
        preferred_name: ::std::option::Option::None,
        routing_status: ::std::option::Option::None,
        presence: ::std::option::Option::None,
        integration_presence: ::std::option::Option::None,
        conversation_summary: ::std::option::Option::None,
        out_of_office: ::std::option::Option::None,
        geolocation: ::std::option::Option::None,
        station: ::std::option::Option::None,
        authorization: ::std::option::Option::None,
        profile_skills: ::std::option::Option::None,
        locations: ::std::option::Option::None,
        groups: ::std::option::Option::None,
        team: ::std::option::Option::None,
        work_plan_bid_ranks: ::std::option::Option::None,
        skills: ::std::option::Option::None,
        languages: ::std::option::Option::None,
        acd_auto_answer: ::std::option::Option::None,
        language_preference: ::std::option::Option::None,
        last_token_issued: ::std::option::Option::None,
        date_last_login: ::std::option::Option::None,
        organization: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OrgUser = &<OrgUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OrgUser",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("division", "division", 0),
            ("chat", "chat", 0),
            ("department", "department", 0),
            ("email", "email", 0),
            ("primaryContactInfo", "primary_contact_info", 2),
            ("addresses", "addresses", 0),
            ("state", "state", 2),
            ("title", "title", 0),
            ("username", "username", 0),
            ("manager", "manager", 0),
            ("images", "images", 0),
            ("version", "version", 1),
            ("certifications", "certifications", 0),
            ("biography", "biography", 0),
            ("employerInfo", "employer_info", 0),
            ("preferredName", "preferred_name", 0),
            ("routingStatus", "routing_status", 2),
            ("presence", "presence", 2),
            ("integrationPresence", "integration_presence", 2),
            ("conversationSummary", "conversation_summary", 2),
            ("outOfOffice", "out_of_office", 2),
            ("geolocation", "geolocation", 2),
            ("station", "station", 2),
            ("authorization", "authorization", 2),
            ("profileSkills", "profile_skills", 2),
            ("locations", "locations", 2),
            ("groups", "groups", 2),
            ("team", "team", 2),
            ("workPlanBidRanks", "work_plan_bid_ranks", 2),
            ("skills", "skills", 2),
            ("languages", "languages", 2),
            ("acdAutoAnswer", "acd_auto_answer", 0),
            ("languagePreference", "language_preference", 2),
            ("lastTokenIssued", "last_token_issued", 0),
            ("dateLastLogin", "date_last_login", 2),
            ("organization", "organization", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.chat,
            &E.department,
            &E.email,
            &E.primary_contact_info,
            &E.addresses,
            &E.state,
            &E.title,
            &E.username,
            &E.manager,
            &E.images,
            &E.version,
            &E.certifications,
            &E.biography,
            &E.employer_info,
            &E.preferred_name,
            &E.routing_status,
            &E.presence,
            &E.integration_presence,
            &E.conversation_summary,
            &E.out_of_office,
            &E.geolocation,
            &E.station,
            &E.authorization,
            &E.profile_skills,
            &E.locations,
            &E.groups,
            &E.team,
            &E.work_plan_bid_ranks,
            &E.skills,
            &E.languages,
            &E.acd_auto_answer,
            &E.language_preference,
            &E.last_token_issued,
            &E.date_last_login,
            &E.organization,
        ],
    }
};

crate::runtime::model!(OrgUser);

crate::runtime::setters!(OrgUser {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_chat: chat: ::std::boxed::Box<crate::Chat>,
    with_department: department: ::std::string::String,
    with_email: email: ::std::string::String,
    with_primary_contact_info: primary_contact_info: ::std::vec::Vec<crate::Contact>,
    with_addresses: addresses: ::std::vec::Vec<crate::Contact>,
    with_state: state: crate::runtime::Open<State>,
    with_title: title: ::std::string::String,
    with_username: username: ::std::string::String,
    with_manager: manager: ::std::boxed::Box<crate::User>,
    with_images: images: ::std::vec::Vec<crate::Image>,
    with_version: version: i32,
    with_certifications: certifications: ::std::vec::Vec<::std::string::String>,
    with_biography: biography: ::std::boxed::Box<crate::Biography>,
    with_employer_info: employer_info: ::std::boxed::Box<crate::EmployerInfo>,
    with_preferred_name: preferred_name: ::std::string::String,
    with_routing_status: routing_status: ::std::boxed::Box<crate::RoutingStatus>,
    with_presence: presence: ::std::boxed::Box<crate::UserPresence>,
    with_integration_presence: integration_presence: ::std::boxed::Box<crate::UserPresence>,
    with_conversation_summary: conversation_summary: ::std::boxed::Box<crate::UserConversationSummary>,
    with_out_of_office: out_of_office: ::std::boxed::Box<crate::OutOfOffice>,
    with_geolocation: geolocation: ::std::boxed::Box<crate::Geolocation>,
    with_station: station: ::std::boxed::Box<crate::UserStations>,
    with_authorization: authorization: ::std::boxed::Box<crate::UserAuthorization>,
    with_profile_skills: profile_skills: ::std::vec::Vec<::std::string::String>,
    with_locations: locations: ::std::vec::Vec<crate::Location>,
    with_groups: groups: ::std::vec::Vec<crate::Group>,
    with_team: team: ::std::boxed::Box<crate::Team>,
    with_work_plan_bid_ranks: work_plan_bid_ranks: ::std::boxed::Box<crate::WorkPlanBidRanks>,
    with_skills: skills: ::std::vec::Vec<crate::UserRoutingSkill>,
    with_languages: languages: ::std::vec::Vec<crate::UserRoutingLanguage>,
    with_acd_auto_answer: acd_auto_answer: bool,
    with_language_preference: language_preference: ::std::string::String,
    with_last_token_issued: last_token_issued: ::std::boxed::Box<crate::OAuthLastTokenIssued>,
    with_date_last_login: date_last_login: crate::runtime::DateTime,
    with_organization: organization: ::std::boxed::Box<crate::Organization>,
});

/// The property `state` of `OrgUser`. Known values: `active`, `inactive`, `deleted`.
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
