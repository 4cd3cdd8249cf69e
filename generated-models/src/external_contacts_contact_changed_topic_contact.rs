// @generated from the schema "ExternalContactsContactChangedTopicContact"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicContact`.
pub struct ExternalContactsContactChangedTopicContact {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `division`: `ExternalContactsContactChangedTopicDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicDivision>,
    >,
    /// `externalOrganization`: `ExternalContactsContactChangedTopicExternalOrganization`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicExternalOrganization>,
    >,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `firstName`: `string`.
    #[doc(alias = "firstName")]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// `middleName`: `string`.
    #[doc(alias = "middleName")]
    pub middle_name: ::std::option::Option<::std::string::String>,
    /// `lastName`: `string`.
    #[doc(alias = "lastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// `salutation`: `string`.
    pub salutation: ::std::option::Option<::std::string::String>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `workPhone`: `ExternalContactsContactChangedTopicPhoneNumber`.
    #[doc(alias = "workPhone")]
    pub work_phone: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber>,
    >,
    /// `cellPhone`: `ExternalContactsContactChangedTopicPhoneNumber`.
    #[doc(alias = "cellPhone")]
    pub cell_phone: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber>,
    >,
    /// `homePhone`: `ExternalContactsContactChangedTopicPhoneNumber`.
    #[doc(alias = "homePhone")]
    pub home_phone: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber>,
    >,
    /// `otherPhone`: `ExternalContactsContactChangedTopicPhoneNumber`.
    #[doc(alias = "otherPhone")]
    pub other_phone: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber>,
    >,
    /// `workEmail`: `string`.
    #[doc(alias = "workEmail")]
    pub work_email: ::std::option::Option<::std::string::String>,
    /// `personalEmail`: `string`.
    #[doc(alias = "personalEmail")]
    pub personal_email: ::std::option::Option<::std::string::String>,
    /// `otherEmail`: `string`.
    #[doc(alias = "otherEmail")]
    pub other_email: ::std::option::Option<::std::string::String>,
    /// `address`: `ExternalContactsContactChangedTopicContactAddress`.
    pub address: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicContactAddress>,
    >,
    /// `surveyOptOut`: `boolean`.
    #[doc(alias = "surveyOptOut")]
    pub survey_opt_out: ::std::option::Option<bool>,
    /// `externalSystemUrl`: `string`.
    #[doc(alias = "externalSystemUrl")]
    pub external_system_url: ::std::option::Option<::std::string::String>,
    /// `twitterId`: `ExternalContactsContactChangedTopicTwitterId`.
    #[doc(alias = "twitterId")]
    pub twitter_id: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicTwitterId>,
    >,
    /// `lineId`: `ExternalContactsContactChangedTopicLineId`.
    #[doc(alias = "lineId")]
    pub line_id: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicLineId>,
    >,
    /// `whatsAppId`: `ExternalContactsContactChangedTopicWhatsAppId`.
    #[doc(alias = "whatsAppId")]
    pub whats_app_id: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicWhatsAppId>,
    >,
    /// `facebookId`: `ExternalContactsContactChangedTopicFacebookId`.
    #[doc(alias = "facebookId")]
    pub facebook_id: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicFacebookId>,
    >,
    /// `instagramId`: `ExternalContactsContactChangedTopicInstagramId`.
    #[doc(alias = "instagramId")]
    pub instagram_id: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicInstagramId>,
    >,
    /// `externalIds`: `array of ExternalContactsContactChangedTopicExternalId`.
    #[doc(alias = "externalIds")]
    pub external_ids: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalContactsContactChangedTopicExternalId>,
    >,
    /// `canonicalContactId`: `string`.
    #[doc(alias = "canonicalContactId")]
    pub canonical_contact_id: ::std::option::Option<::std::string::String>,
    /// `schema`: `ExternalContactsContactChangedTopicDataSchema`.
    pub schema: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicDataSchema>,
    >,
    /// `customFields`: `map of object`.
    #[doc(alias = "customFields")]
    pub custom_fields: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `mergeSet`: `array of string`.
    #[doc(alias = "mergeSet")]
    pub merge_set: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `mergedFrom`: `array of string`.
    #[doc(alias = "mergedFrom")]
    pub merged_from: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `mergedTo`: `string`.
    #[doc(alias = "mergedTo")]
    pub merged_to: ::std::option::Option<::std::string::String>,
    /// `mergeOperation`: `ExternalContactsContactChangedTopicMergeOperation`.
    #[doc(alias = "mergeOperation")]
    pub merge_operation: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicMergeOperation>,
    >,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifyDate`: `string (date-time)`.
    #[doc(alias = "modifyDate")]
    pub modify_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsContactChangedTopicContact {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        division: ::std::option::Option::None,
        external_organization: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        first_name: ::std::option::Option::None,
        middle_name: ::std::option::Option::None,
        last_name: ::std::option::Option::None,
        salutation: ::std::option::Option::None,
        title: ::std::option::Option::None,
        work_phone: ::std::option::Option::None,
        cell_phone: ::std::option::Option::None,
        home_phone: ::std::option::Option::None,
        other_phone: ::std::option::Option::None,
        work_email: ::std::option::Option::None,
        personal_email: ::std::option::Option::None,
        other_email: ::std::option::Option::None,
        address: ::std::option::Option::None,
        survey_opt_out: ::std::option::Option::None,
        external_system_url: ::std::option::Option::None,
        twitter_id: ::std::option::Option::None,
        line_id: ::std::option::Option::None,
        whats_app_id: ::std::option::Option::None,
        facebook_id: ::std::option::Option::None,
        instagram_id: ::std::option::Option::None,
        external_ids: ::std::option::Option::None,
        canonical_contact_id: ::std::option::Option::None,
        schema: ::std::option::Option::None,
        custom_fields: ::std::option::Option::None,
        merge_set: ::std::option::Option::None,
        merged_from: ::std::option::Option::None,
        merged_to: ::std::option::Option::None,
        merge_operation: ::std::option::Option::None,
        create_date: ::std::option::Option::None,
        modify_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsContactChangedTopicContact = &<ExternalContactsContactChangedTopicContact as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsContactChangedTopicContact",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("division", "division", 0),
            ("externalOrganization", "external_organization", 0),
            ("type", "type", 0),
            ("firstName", "first_name", 0),
            ("middleName", "middle_name", 0),
            ("lastName", "last_name", 0),
            ("salutation", "salutation", 0),
            ("title", "title", 0),
            ("workPhone", "work_phone", 0),
            ("cellPhone", "cell_phone", 0),
            ("homePhone", "home_phone", 0),
            ("otherPhone", "other_phone", 0),
            ("workEmail", "work_email", 0),
            ("personalEmail", "personal_email", 0),
            ("otherEmail", "other_email", 0),
            ("address", "address", 0),
            ("surveyOptOut", "survey_opt_out", 0),
            ("externalSystemUrl", "external_system_url", 0),
            ("twitterId", "twitter_id", 0),
            ("lineId", "line_id", 0),
            ("whatsAppId", "whats_app_id", 0),
            ("facebookId", "facebook_id", 0),
            ("instagramId", "instagram_id", 0),
            ("externalIds", "external_ids", 0),
            ("canonicalContactId", "canonical_contact_id", 0),
            ("schema", "schema", 0),
            ("customFields", "custom_fields", 0),
            ("mergeSet", "merge_set", 0),
            ("mergedFrom", "merged_from", 0),
            ("mergedTo", "merged_to", 0),
            ("mergeOperation", "merge_operation", 0),
            ("createDate", "create_date", 0),
            ("modifyDate", "modify_date", 0),
        ],
        fields: &[
            &E.id,
            &E.division,
            &E.external_organization,
            &E.r#type,
            &E.first_name,
            &E.middle_name,
            &E.last_name,
            &E.salutation,
            &E.title,
            &E.work_phone,
            &E.cell_phone,
            &E.home_phone,
            &E.other_phone,
            &E.work_email,
            &E.personal_email,
            &E.other_email,
            &E.address,
            &E.survey_opt_out,
            &E.external_system_url,
            &E.twitter_id,
            &E.line_id,
            &E.whats_app_id,
            &E.facebook_id,
            &E.instagram_id,
            &E.external_ids,
            &E.canonical_contact_id,
            &E.schema,
            &E.custom_fields,
            &E.merge_set,
            &E.merged_from,
            &E.merged_to,
            &E.merge_operation,
            &E.create_date,
            &E.modify_date,
        ],
    }
};

crate::runtime::model!(ExternalContactsContactChangedTopicContact);

crate::runtime::setters!(ExternalContactsContactChangedTopicContact {
    with_id: id: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicDivision>,
    with_external_organization: external_organization: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicExternalOrganization>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_first_name: first_name: ::std::string::String,
    with_middle_name: middle_name: ::std::string::String,
    with_last_name: last_name: ::std::string::String,
    with_salutation: salutation: ::std::string::String,
    with_title: title: ::std::string::String,
    with_work_phone: work_phone: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber>,
    with_cell_phone: cell_phone: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber>,
    with_home_phone: home_phone: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber>,
    with_other_phone: other_phone: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber>,
    with_work_email: work_email: ::std::string::String,
    with_personal_email: personal_email: ::std::string::String,
    with_other_email: other_email: ::std::string::String,
    with_address: address: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicContactAddress>,
    with_survey_opt_out: survey_opt_out: bool,
    with_external_system_url: external_system_url: ::std::string::String,
    with_twitter_id: twitter_id: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicTwitterId>,
    with_line_id: line_id: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicLineId>,
    with_whats_app_id: whats_app_id: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicWhatsAppId>,
    with_facebook_id: facebook_id: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicFacebookId>,
    with_instagram_id: instagram_id: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicInstagramId>,
    with_external_ids: external_ids: ::std::vec::Vec<crate::ExternalContactsContactChangedTopicExternalId>,
    with_canonical_contact_id: canonical_contact_id: ::std::string::String,
    with_schema: schema: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicDataSchema>,
    with_custom_fields: custom_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_merge_set: merge_set: ::std::vec::Vec<::std::string::String>,
    with_merged_from: merged_from: ::std::vec::Vec<::std::string::String>,
    with_merged_to: merged_to: ::std::string::String,
    with_merge_operation: merge_operation: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicMergeOperation>,
    with_create_date: create_date: crate::runtime::DateTime,
    with_modify_date: modify_date: crate::runtime::DateTime,
});

/// The property `type` of `ExternalContactsContactChangedTopicContact`. Known values: `Ephemeral`, `Identified`, `Curated`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Ephemeral,
    Identified,
    Curated,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Ephemeral, "Ephemeral"),
        (Self::Identified, "Identified"),
        (Self::Curated, "Curated"),
    ];
}
