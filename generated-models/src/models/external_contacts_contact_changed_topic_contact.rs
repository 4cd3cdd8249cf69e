// @generated from the schema "ExternalContactsContactChangedTopicContact"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    ExternalContactsContactChangedTopicContactAddress,
    ExternalContactsContactChangedTopicDataSchema,
    ExternalContactsContactChangedTopicDivision,
    ExternalContactsContactChangedTopicExternalId,
    ExternalContactsContactChangedTopicExternalOrganization,
    ExternalContactsContactChangedTopicFacebookId,
    ExternalContactsContactChangedTopicInstagramId,
    ExternalContactsContactChangedTopicLineId,
    ExternalContactsContactChangedTopicMergeOperation,
    ExternalContactsContactChangedTopicPhoneNumber,
    ExternalContactsContactChangedTopicTwitterId,
    ExternalContactsContactChangedTopicWhatsAppId,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ExternalContactsContactChangedTopicContact`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicContact {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `division`: `ExternalContactsContactChangedTopicDivision`.
    pub division: Option<Box<ExternalContactsContactChangedTopicDivision>>,
    /// `externalOrganization`: `ExternalContactsContactChangedTopicExternalOrganization`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: Option<
        Box<ExternalContactsContactChangedTopicExternalOrganization>,
    >,
    /// `type`: one of `Ephemeral`, `Identified` and `Curated`.
    pub r#type: Option<Open<Type>>,
    /// `firstName`: `string`.
    #[doc(alias = "firstName")]
    pub first_name: Option<String>,
    /// `middleName`: `string`.
    #[doc(alias = "middleName")]
    pub middle_name: Option<String>,
    /// `lastName`: `string`.
    #[doc(alias = "lastName")]
    pub last_name: Option<String>,
    /// `salutation`: `string`.
    pub salutation: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `workPhone`: `ExternalContactsContactChangedTopicPhoneNumber`.
    #[doc(alias = "workPhone")]
    pub work_phone: Option<Box<ExternalContactsContactChangedTopicPhoneNumber>>,
    /// `cellPhone`: `ExternalContactsContactChangedTopicPhoneNumber`.
    #[doc(alias = "cellPhone")]
    pub cell_phone: Option<Box<ExternalContactsContactChangedTopicPhoneNumber>>,
    /// `homePhone`: `ExternalContactsContactChangedTopicPhoneNumber`.
    #[doc(alias = "homePhone")]
    pub home_phone: Option<Box<ExternalContactsContactChangedTopicPhoneNumber>>,
    /// `otherPhone`: `ExternalContactsContactChangedTopicPhoneNumber`.
    #[doc(alias = "otherPhone")]
    pub other_phone: Option<Box<ExternalContactsContactChangedTopicPhoneNumber>>,
    /// `workEmail`: `string`.
    #[doc(alias = "workEmail")]
    pub work_email: Option<String>,
    /// `personalEmail`: `string`.
    #[doc(alias = "personalEmail")]
    pub personal_email: Option<String>,
    /// `otherEmail`: `string`.
    #[doc(alias = "otherEmail")]
    pub other_email: Option<String>,
    /// `address`: `ExternalContactsContactChangedTopicContactAddress`.
    pub address: Option<Box<ExternalContactsContactChangedTopicContactAddress>>,
    /// `surveyOptOut`: `boolean`.
    #[doc(alias = "surveyOptOut")]
    pub survey_opt_out: Option<bool>,
    /// `externalSystemUrl`: `string`.
    #[doc(alias = "externalSystemUrl")]
    pub external_system_url: Option<String>,
    /// `twitterId`: `ExternalContactsContactChangedTopicTwitterId`.
    #[doc(alias = "twitterId")]
    pub twitter_id: Option<Box<ExternalContactsContactChangedTopicTwitterId>>,
    /// `lineId`: `ExternalContactsContactChangedTopicLineId`.
    #[doc(alias = "lineId")]
    pub line_id: Option<Box<ExternalContactsContactChangedTopicLineId>>,
    /// `whatsAppId`: `ExternalContactsContactChangedTopicWhatsAppId`.
    #[doc(alias = "whatsAppId")]
    pub whats_app_id: Option<Box<ExternalContactsContactChangedTopicWhatsAppId>>,
    /// `facebookId`: `ExternalContactsContactChangedTopicFacebookId`.
    #[doc(alias = "facebookId")]
    pub facebook_id: Option<Box<ExternalContactsContactChangedTopicFacebookId>>,
    /// `instagramId`: `ExternalContactsContactChangedTopicInstagramId`.
    #[doc(alias = "instagramId")]
    pub instagram_id: Option<Box<ExternalContactsContactChangedTopicInstagramId>>,
    /// `externalIds`: `array of ExternalContactsContactChangedTopicExternalId`.
    #[doc(alias = "externalIds")]
    pub external_ids: Option<Vec<ExternalContactsContactChangedTopicExternalId>>,
    /// `canonicalContactId`: `string`.
    #[doc(alias = "canonicalContactId")]
    pub canonical_contact_id: Option<String>,
    /// `schema`: `ExternalContactsContactChangedTopicDataSchema`.
    pub schema: Option<Box<ExternalContactsContactChangedTopicDataSchema>>,
    /// `customFields`: `map of object`.
    #[doc(alias = "customFields")]
    pub custom_fields: Option<BTreeMap<String, serde_json::Value>>,
    /// `mergeSet`: `array of string`.
    #[doc(alias = "mergeSet")]
    pub merge_set: Option<Vec<String>>,
    /// `mergedFrom`: `array of string`.
    #[doc(alias = "mergedFrom")]
    pub merged_from: Option<Vec<String>>,
    /// `mergedTo`: `string`.
    #[doc(alias = "mergedTo")]
    pub merged_to: Option<String>,
    /// `mergeOperation`: `ExternalContactsContactChangedTopicMergeOperation`.
    #[doc(alias = "mergeOperation")]
    pub merge_operation: Option<Box<ExternalContactsContactChangedTopicMergeOperation>>,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: Option<DateTime>,
    /// `modifyDate`: `string (date-time)`.
    #[doc(alias = "modifyDate")]
    pub modify_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsContactChangedTopicContact "ExternalContactsContactChangedTopicContact" 34 {
    (
        id: String = "id" with_id,
        division: Box<ExternalContactsContactChangedTopicDivision> = "division" with_division,
        external_organization: Box<ExternalContactsContactChangedTopicExternalOrganization> = "externalOrganization" with_external_organization,
        r#type: Open<Type> = "type" with_type,
        first_name: String = "firstName" with_first_name,
        middle_name: String = "middleName" with_middle_name,
        last_name: String = "lastName" with_last_name,
        salutation: String = "salutation" with_salutation,
        title: String = "title" with_title,
        work_phone: Box<ExternalContactsContactChangedTopicPhoneNumber> = "workPhone" with_work_phone,
        cell_phone: Box<ExternalContactsContactChangedTopicPhoneNumber> = "cellPhone" with_cell_phone,
        home_phone: Box<ExternalContactsContactChangedTopicPhoneNumber> = "homePhone" with_home_phone,
        other_phone: Box<ExternalContactsContactChangedTopicPhoneNumber> = "otherPhone" with_other_phone,
        work_email: String = "workEmail" with_work_email,
        personal_email: String = "personalEmail" with_personal_email,
        other_email: String = "otherEmail" with_other_email,
    )
    (
        address: Box<ExternalContactsContactChangedTopicContactAddress> = "address" with_address,
        survey_opt_out: bool = "surveyOptOut" with_survey_opt_out,
        external_system_url: String = "externalSystemUrl" with_external_system_url,
        twitter_id: Box<ExternalContactsContactChangedTopicTwitterId> = "twitterId" with_twitter_id,
        line_id: Box<ExternalContactsContactChangedTopicLineId> = "lineId" with_line_id,
        whats_app_id: Box<ExternalContactsContactChangedTopicWhatsAppId> = "whatsAppId" with_whats_app_id,
        facebook_id: Box<ExternalContactsContactChangedTopicFacebookId> = "facebookId" with_facebook_id,
        instagram_id: Box<ExternalContactsContactChangedTopicInstagramId> = "instagramId" with_instagram_id,
        external_ids: Vec<ExternalContactsContactChangedTopicExternalId> = "externalIds" with_external_ids,
        canonical_contact_id: String = "canonicalContactId" with_canonical_contact_id,
        schema: Box<ExternalContactsContactChangedTopicDataSchema> = "schema" with_schema,
        custom_fields: BTreeMap<String, serde_json::Value> = "customFields" with_custom_fields,
        merge_set: Vec<String> = "mergeSet" with_merge_set,
        merged_from: Vec<String> = "mergedFrom" with_merged_from,
        merged_to: String = "mergedTo" with_merged_to,
        merge_operation: Box<ExternalContactsContactChangedTopicMergeOperation> = "mergeOperation" with_merge_operation,
    )
    (
        create_date: DateTime = "createDate" with_create_date,
        modify_date: DateTime = "modifyDate" with_modify_date,
    )
});

/// The property `type` of `ExternalContactsContactChangedTopicContact`. Known values: `Ephemeral`, `Identified`, `Curated`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Ephemeral,
    Identified,
    Curated,
}

crate::runtime::values!(Type {
    Ephemeral = "Ephemeral",
    Identified = "Identified",
    Curated = "Curated",
});
