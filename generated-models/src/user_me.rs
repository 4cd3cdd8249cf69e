// @generated from the schema "UserMe"; changes made here are lost at the next generation

/// The schema `UserMe`.
#[repr(C)]
pub struct UserMe {
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
    /// `autoAnswerSettings`: `AutoAnswerSettings`, read-only.
    #[doc(alias = "autoAnswerSettings")]
    pub auto_answer_settings: ::std::option::Option<
        ::std::boxed::Box<crate::AutoAnswerSettings>,
    >,
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
    /// `date`: `ServerDate`, read-only.
    pub date: ::std::option::Option<::std::boxed::Box<crate::ServerDate>>,
    /// `geolocationSettings`: `GeolocationSettings`, read-only.
    #[doc(alias = "geolocationSettings")]
    pub geolocation_settings: ::std::option::Option<
        ::std::boxed::Box<crate::GeolocationSettings>,
    >,
    /// `organization`: `Organization`, read-only.
    pub organization: ::std::option::Option<::std::boxed::Box<crate::Organization>>,
    /// `presenceDefinitions`: `array of OrganizationPresence`, read-only.
    #[doc(alias = "presenceDefinitions")]
    pub presence_definitions: ::std::option::Option<
        ::std::vec::Vec<crate::OrganizationPresence>,
    >,
    /// `divisionedPresenceDefinitions`: `array of OrganizationPresenceDefinition`, read-only.
    #[doc(alias = "divisionedPresenceDefinitions")]
    pub divisioned_presence_definitions: ::std::option::Option<
        ::std::vec::Vec<crate::OrganizationPresenceDefinition>,
    >,
    /// `locationDefinitions`: `array of LocationDefinition`, read-only.
    #[doc(alias = "locationDefinitions")]
    pub location_definitions: ::std::option::Option<
        ::std::vec::Vec<crate::LocationDefinition>,
    >,
    /// `orgAuthorization`: `array of DomainOrganizationRole`, read-only.
    #[doc(alias = "orgAuthorization")]
    pub org_authorization: ::std::option::Option<
        ::std::vec::Vec<crate::DomainOrganizationRole>,
    >,
    /// `favorites`: `array of User`, read-only.
    pub favorites: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// `superiors`: `array of User`, read-only.
    pub superiors: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// `directReports`: `array of User`, read-only.
    #[doc(alias = "directReports")]
    pub direct_reports: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// `adjacents`: `Adjacents`, read-only.
    pub adjacents: ::std::option::Option<::std::boxed::Box<crate::Adjacents>>,
    /// `routingSkills`: `array of RoutingSkill`, read-only.
    #[doc(alias = "routingSkills")]
    pub routing_skills: ::std::option::Option<::std::vec::Vec<crate::RoutingSkill>>,
    /// `fieldConfigs`: `FieldConfigs`, read-only.
    #[doc(alias = "fieldConfigs")]
    pub field_configs: ::std::option::Option<::std::boxed::Box<crate::FieldConfigs>>,
    /// `token`: `TokenInfo`, read-only.
    pub token: ::std::option::Option<::std::boxed::Box<crate::TokenInfo>>,
    /// `trustors`: `array of Trustor`, read-only.
    pub trustors: ::std::option::Option<::std::vec::Vec<crate::Trustor>>,
    /// `orgProducts`: `array of DomainOrganizationProduct`, read-only.
    #[doc(alias = "orgProducts")]
    pub org_products: ::std::option::Option<
        ::std::vec::Vec<crate::DomainOrganizationProduct>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserMe "UserMe" 55 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        division: ::std::boxed::Box<crate::Division> = "division" 0 with_division,
        chat: ::std::boxed::Box<crate::Chat> = "chat" 0 with_chat,
        department: ::std::string::String = "department" 0 with_department,
        email: ::std::string::String = "email" 0 with_email,
        primary_contact_info: ::std::vec::Vec<crate::Contact> = "primaryContactInfo" 2 with_primary_contact_info,
        addresses: ::std::vec::Vec<crate::Contact> = "addresses" 0 with_addresses,
        state: crate::runtime::Open<State> = "state" 2 with_state,
        title: ::std::string::String = "title" 0 with_title,
        username: ::std::string::String = "username" 0 with_username,
        manager: ::std::boxed::Box<crate::User> = "manager" 0 with_manager,
        images: ::std::vec::Vec<crate::Image> = "images" 0 with_images,
        version: i32 = "version" 1 with_version,
        certifications: ::std::vec::Vec<::std::string::String> = "certifications" 0 with_certifications,
        biography: ::std::boxed::Box<crate::Biography> = "biography" 0 with_biography,
    )
    (
        employer_info: ::std::boxed::Box<crate::EmployerInfo> = "employerInfo" 0 with_employer_info,
        preferred_name: ::std::string::String = "preferredName" 0 with_preferred_name,
        routing_status: ::std::boxed::Box<crate::RoutingStatus> = "routingStatus" 2 with_routing_status,
        presence: ::std::boxed::Box<crate::UserPresence> = "presence" 2 with_presence,
        integration_presence: ::std::boxed::Box<crate::UserPresence> = "integrationPresence" 2 with_integration_presence,
        conversation_summary: ::std::boxed::Box<crate::UserConversationSummary> = "conversationSummary" 2 with_conversation_summary,
        out_of_office: ::std::boxed::Box<crate::OutOfOffice> = "outOfOffice" 2 with_out_of_office,
        geolocation: ::std::boxed::Box<crate::Geolocation> = "geolocation" 2 with_geolocation,
        station: ::std::boxed::Box<crate::UserStations> = "station" 2 with_station,
        authorization: ::std::boxed::Box<crate::UserAuthorization> = "authorization" 2 with_authorization,
        profile_skills: ::std::vec::Vec<::std::string::String> = "profileSkills" 2 with_profile_skills,
        locations: ::std::vec::Vec<crate::Location> = "locations" 2 with_locations,
        groups: ::std::vec::Vec<crate::Group> = "groups" 2 with_groups,
        team: ::std::boxed::Box<crate::Team> = "team" 2 with_team,
        work_plan_bid_ranks: ::std::boxed::Box<crate::WorkPlanBidRanks> = "workPlanBidRanks" 2 with_work_plan_bid_ranks,
        skills: ::std::vec::Vec<crate::UserRoutingSkill> = "skills" 2 with_skills,
    )
    (
        languages: ::std::vec::Vec<crate::UserRoutingLanguage> = "languages" 2 with_languages,
        auto_answer_settings: ::std::boxed::Box<crate::AutoAnswerSettings> = "autoAnswerSettings" 2 with_auto_answer_settings,
        acd_auto_answer: bool = "acdAutoAnswer" 0 with_acd_auto_answer,
        language_preference: ::std::string::String = "languagePreference" 2 with_language_preference,
        last_token_issued: ::std::boxed::Box<crate::OAuthLastTokenIssued> = "lastTokenIssued" 0 with_last_token_issued,
        date_last_login: crate::runtime::DateTime = "dateLastLogin" 2 with_date_last_login,
        date: ::std::boxed::Box<crate::ServerDate> = "date" 2 with_date,
        geolocation_settings: ::std::boxed::Box<crate::GeolocationSettings> = "geolocationSettings" 2 with_geolocation_settings,
        organization: ::std::boxed::Box<crate::Organization> = "organization" 2 with_organization,
        presence_definitions: ::std::vec::Vec<crate::OrganizationPresence> = "presenceDefinitions" 2 with_presence_definitions,
        divisioned_presence_definitions: ::std::vec::Vec<crate::OrganizationPresenceDefinition> = "divisionedPresenceDefinitions" 2 with_divisioned_presence_definitions,
        location_definitions: ::std::vec::Vec<crate::LocationDefinition> = "locationDefinitions" 2 with_location_definitions,
        org_authorization: ::std::vec::Vec<crate::DomainOrganizationRole> = "orgAuthorization" 2 with_org_authorization,
        favorites: ::std::vec::Vec<crate::User> = "favorites" 2 with_favorites,
        superiors: ::std::vec::Vec<crate::User> = "superiors" 2 with_superiors,
        direct_reports: ::std::vec::Vec<crate::User> = "directReports" 2 with_direct_reports,
    )
    (
        adjacents: ::std::boxed::Box<crate::Adjacents> = "adjacents" 2 with_adjacents,
        routing_skills: ::std::vec::Vec<crate::RoutingSkill> = "routingSkills" 2 with_routing_skills,
        field_configs: ::std::boxed::Box<crate::FieldConfigs> = "fieldConfigs" 2 with_field_configs,
        token: ::std::boxed::Box<crate::TokenInfo> = "token" 2 with_token,
        trustors: ::std::vec::Vec<crate::Trustor> = "trustors" 2 with_trustors,
        org_products: ::std::vec::Vec<crate::DomainOrganizationProduct> = "orgProducts" 2 with_org_products,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `UserMe`. Known values: `active`, `inactive`, `deleted`.
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
