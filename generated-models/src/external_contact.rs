// @generated from the schema "ExternalContact"; changes made here are lost at the next generation

/// The schema `ExternalContact`.
pub struct ExternalContact {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::WritableStarrableDivision>,
    >,
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
    /// `workPhone`: `PhoneNumber`.
    #[doc(alias = "workPhone")]
    pub work_phone: ::std::option::Option<::std::boxed::Box<crate::PhoneNumber>>,
    /// `cellPhone`: `PhoneNumber`.
    #[doc(alias = "cellPhone")]
    pub cell_phone: ::std::option::Option<::std::boxed::Box<crate::PhoneNumber>>,
    /// `homePhone`: `PhoneNumber`.
    #[doc(alias = "homePhone")]
    pub home_phone: ::std::option::Option<::std::boxed::Box<crate::PhoneNumber>>,
    /// `otherPhone`: `PhoneNumber`.
    #[doc(alias = "otherPhone")]
    pub other_phone: ::std::option::Option<::std::boxed::Box<crate::PhoneNumber>>,
    /// `workEmail`: `string`.
    #[doc(alias = "workEmail")]
    pub work_email: ::std::option::Option<::std::string::String>,
    /// `personalEmail`: `string`.
    #[doc(alias = "personalEmail")]
    pub personal_email: ::std::option::Option<::std::string::String>,
    /// `otherEmail`: `string`.
    #[doc(alias = "otherEmail")]
    pub other_email: ::std::option::Option<::std::string::String>,
    /// `address`: `ContactAddress`.
    pub address: ::std::option::Option<::std::boxed::Box<crate::ContactAddress>>,
    /// `twitterId`: `TwitterId`.
    #[doc(alias = "twitterId")]
    pub twitter_id: ::std::option::Option<::std::boxed::Box<crate::TwitterId>>,
    /// `lineId`: `LineId`.
    #[doc(alias = "lineId")]
    pub line_id: ::std::option::Option<::std::boxed::Box<crate::LineId>>,
    /// `whatsAppId`: `WhatsAppId`.
    #[doc(alias = "whatsAppId")]
    pub whats_app_id: ::std::option::Option<::std::boxed::Box<crate::WhatsAppId>>,
    /// `facebookId`: `FacebookId`.
    #[doc(alias = "facebookId")]
    pub facebook_id: ::std::option::Option<::std::boxed::Box<crate::FacebookId>>,
    /// `externalIds`: `array of ExternalId`.
    #[doc(alias = "externalIds")]
    pub external_ids: ::std::option::Option<::std::vec::Vec<crate::ExternalId>>,
    /// `modifyDate`: `string (date-time)`.
    #[doc(alias = "modifyDate")]
    pub modify_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `externalOrganization`: `ExternalOrganization`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalOrganization>,
    >,
    /// `surveyOptOut`: `boolean`.
    #[doc(alias = "surveyOptOut")]
    pub survey_opt_out: ::std::option::Option<bool>,
    /// `externalSystemUrl`: `string`.
    #[doc(alias = "externalSystemUrl")]
    pub external_system_url: ::std::option::Option<::std::string::String>,
    /// `schema`: `DataSchema`.
    pub schema: ::std::option::Option<::std::boxed::Box<crate::DataSchema>>,
    /// `customFields`: `map of object`.
    #[doc(alias = "customFields")]
    pub custom_fields: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `externalDataSources`: `array of ExternalDataSource`, read-only.
    #[doc(alias = "externalDataSources")]
    pub external_data_sources: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalDataSource>,
    >,
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `canonicalContact`: `ContactAddressableEntityRef`, read-only.
    #[doc(alias = "canonicalContact")]
    pub canonical_contact: ::std::option::Option<
        ::std::boxed::Box<crate::ContactAddressableEntityRef>,
    >,
    /// `mergeSet`: `array of ContactAddressableEntityRef`, read-only.
    #[doc(alias = "mergeSet")]
    pub merge_set: ::std::option::Option<
        ::std::vec::Vec<crate::ContactAddressableEntityRef>,
    >,
    /// `mergeOperation`: `MergeOperation`, read-only.
    #[doc(alias = "mergeOperation")]
    pub merge_operation: ::std::option::Option<::std::boxed::Box<crate::MergeOperation>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContact {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        division: ::std::option::Option::None,
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
        twitter_id: ::std::option::Option::None,
        line_id: ::std::option::Option::None,
        whats_app_id: ::std::option::Option::None,
        facebook_id: ::std::option::Option::None,
        external_ids: ::std::option::Option::None,
        modify_date: ::std::option::Option::None,
        create_date: ::std::option::Option::None,
        external_organization: ::std::option::Option::None,
        survey_opt_out: ::std::option::Option::None,
        external_system_url: ::std::option::Option::None,
        schema: ::std::option::Option::None,
        custom_fields: ::std::option::Option::None,
        external_data_sources: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        canonical_contact: ::std::option::Option::None,
        merge_set: ::std::option::Option::None,
        merge_operation: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContact = &<ExternalContact as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContact",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("division", "division", 0),
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
            ("twitterId", "twitter_id", 0),
            ("lineId", "line_id", 0),
            ("whatsAppId", "whats_app_id", 0),
            ("facebookId", "facebook_id", 0),
            ("externalIds", "external_ids", 0),
            ("modifyDate", "modify_date", 0),
            ("createDate", "create_date", 0),
            ("externalOrganization", "external_organization", 0),
            ("surveyOptOut", "survey_opt_out", 0),
            ("externalSystemUrl", "external_system_url", 0),
            ("schema", "schema", 0),
            ("customFields", "custom_fields", 0),
            ("externalDataSources", "external_data_sources", 2),
            ("type", "type", 2),
            ("canonicalContact", "canonical_contact", 2),
            ("mergeSet", "merge_set", 2),
            ("mergeOperation", "merge_operation", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.division,
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
            &E.twitter_id,
            &E.line_id,
            &E.whats_app_id,
            &E.facebook_id,
            &E.external_ids,
            &E.modify_date,
            &E.create_date,
            &E.external_organization,
            &E.survey_opt_out,
            &E.external_system_url,
            &E.schema,
            &E.custom_fields,
            &E.external_data_sources,
            &E.r#type,
            &E.canonical_contact,
            &E.merge_set,
            &E.merge_operation,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ExternalContact);

crate::runtime::setters!(ExternalContact {
    with_id: id: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableStarrableDivision>,
    with_first_name: first_name: ::std::string::String,
    with_middle_name: middle_name: ::std::string::String,
    with_last_name: last_name: ::std::string::String,
    with_salutation: salutation: ::std::string::String,
    with_title: title: ::std::string::String,
    with_work_phone: work_phone: ::std::boxed::Box<crate::PhoneNumber>,
    with_cell_phone: cell_phone: ::std::boxed::Box<crate::PhoneNumber>,
    with_home_phone: home_phone: ::std::boxed::Box<crate::PhoneNumber>,
    with_other_phone: other_phone: ::std::boxed::Box<crate::PhoneNumber>,
    with_work_email: work_email: ::std::string::String,
    with_personal_email: personal_email: ::std::string::String,
    with_other_email: other_email: ::std::string::String,
    with_address: address: ::std::boxed::Box<crate::ContactAddress>,
    with_twitter_id: twitter_id: ::std::boxed::Box<crate::TwitterId>,
    with_line_id: line_id: ::std::boxed::Box<crate::LineId>,
    with_whats_app_id: whats_app_id: ::std::boxed::Box<crate::WhatsAppId>,
    with_facebook_id: facebook_id: ::std::boxed::Box<crate::FacebookId>,
    with_external_ids: external_ids: ::std::vec::Vec<crate::ExternalId>,
    with_modify_date: modify_date: crate::runtime::DateTime,
    with_create_date: create_date: crate::runtime::DateTime,
    with_external_organization: external_organization: ::std::boxed::Box<crate::ExternalOrganization>,
    with_survey_opt_out: survey_opt_out: bool,
    with_external_system_url: external_system_url: ::std::string::String,
    with_schema: schema: ::std::boxed::Box<crate::DataSchema>,
    with_custom_fields: custom_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_external_data_sources: external_data_sources: ::std::vec::Vec<crate::ExternalDataSource>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_canonical_contact: canonical_contact: ::std::boxed::Box<crate::ContactAddressableEntityRef>,
    with_merge_set: merge_set: ::std::vec::Vec<crate::ContactAddressableEntityRef>,
    with_merge_operation: merge_operation: ::std::boxed::Box<crate::MergeOperation>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `ExternalContact`. Known values: `Ephemeral`, `Identified`, `Curated`.
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
