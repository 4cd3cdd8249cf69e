// @generated from the schema "ExternalContactsContactChangedTopicContact"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicContact`.
#[repr(C)]
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

crate::runtime::model!(ExternalContactsContactChangedTopicContact "ExternalContactsContactChangedTopicContact" 34 {
    (
        id: ::std::string::String = "id" 0 with_id,
        division: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicDivision> = "division" 0 with_division,
        external_organization: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicExternalOrganization> = "externalOrganization" 0 with_external_organization,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        first_name: ::std::string::String = "firstName" 0 with_first_name,
        middle_name: ::std::string::String = "middleName" 0 with_middle_name,
        last_name: ::std::string::String = "lastName" 0 with_last_name,
        salutation: ::std::string::String = "salutation" 0 with_salutation,
        title: ::std::string::String = "title" 0 with_title,
        work_phone: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber> = "workPhone" 0 with_work_phone,
        cell_phone: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber> = "cellPhone" 0 with_cell_phone,
        home_phone: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber> = "homePhone" 0 with_home_phone,
        other_phone: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber> = "otherPhone" 0 with_other_phone,
        work_email: ::std::string::String = "workEmail" 0 with_work_email,
        personal_email: ::std::string::String = "personalEmail" 0 with_personal_email,
        other_email: ::std::string::String = "otherEmail" 0 with_other_email,
    )
    (
        address: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicContactAddress> = "address" 0 with_address,
        survey_opt_out: bool = "surveyOptOut" 0 with_survey_opt_out,
        external_system_url: ::std::string::String = "externalSystemUrl" 0 with_external_system_url,
        twitter_id: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicTwitterId> = "twitterId" 0 with_twitter_id,
        line_id: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicLineId> = "lineId" 0 with_line_id,
        whats_app_id: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicWhatsAppId> = "whatsAppId" 0 with_whats_app_id,
        facebook_id: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicFacebookId> = "facebookId" 0 with_facebook_id,
        instagram_id: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicInstagramId> = "instagramId" 0 with_instagram_id,
        external_ids: ::std::vec::Vec<crate::ExternalContactsContactChangedTopicExternalId> = "externalIds" 0 with_external_ids,
        canonical_contact_id: ::std::string::String = "canonicalContactId" 0 with_canonical_contact_id,
        schema: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicDataSchema> = "schema" 0 with_schema,
        custom_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "customFields" 0 with_custom_fields,
        merge_set: ::std::vec::Vec<::std::string::String> = "mergeSet" 0 with_merge_set,
        merged_from: ::std::vec::Vec<::std::string::String> = "mergedFrom" 0 with_merged_from,
        merged_to: ::std::string::String = "mergedTo" 0 with_merged_to,
        merge_operation: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicMergeOperation> = "mergeOperation" 0 with_merge_operation,
    )
    (
        create_date: crate::runtime::DateTime = "createDate" 0 with_create_date,
        modify_date: crate::runtime::DateTime = "modifyDate" 0 with_modify_date,
    )
});

/// The property `type` of `ExternalContactsContactChangedTopicContact`. Known values: `Ephemeral`, `Identified`, `Curated`.
#[non_exhaustive]
pub enum Type {
    Ephemeral,
    Identified,
    Curated,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Ephemeral, "Ephemeral"),
        (Self::Identified, "Identified"),
        (Self::Curated, "Curated"),
    ];
}
