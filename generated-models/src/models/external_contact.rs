// @generated from the schema "ExternalContact"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    ContactAddress, ContactAddressableEntityRef, DataSchema, ExternalDataSource,
    ExternalId, ExternalOrganization, FacebookId, LineId, MergeOperation, PhoneNumber,
    TwitterId, WhatsAppId, WritableStarrableDivision,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ExternalContact`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContact {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: Option<Box<WritableStarrableDivision>>,
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
    /// `workPhone`: `PhoneNumber`.
    #[doc(alias = "workPhone")]
    pub work_phone: Option<Box<PhoneNumber>>,
    /// `cellPhone`: `PhoneNumber`.
    #[doc(alias = "cellPhone")]
    pub cell_phone: Option<Box<PhoneNumber>>,
    /// `homePhone`: `PhoneNumber`.
    #[doc(alias = "homePhone")]
    pub home_phone: Option<Box<PhoneNumber>>,
    /// `otherPhone`: `PhoneNumber`.
    #[doc(alias = "otherPhone")]
    pub other_phone: Option<Box<PhoneNumber>>,
    /// `workEmail`: `string`.
    #[doc(alias = "workEmail")]
    pub work_email: Option<String>,
    /// `personalEmail`: `string`.
    #[doc(alias = "personalEmail")]
    pub personal_email: Option<String>,
    /// `otherEmail`: `string`.
    #[doc(alias = "otherEmail")]
    pub other_email: Option<String>,
    /// `address`: `ContactAddress`.
    pub address: Option<Box<ContactAddress>>,
    /// `twitterId`: `TwitterId`.
    #[doc(alias = "twitterId")]
    pub twitter_id: Option<Box<TwitterId>>,
    /// `lineId`: `LineId`.
    #[doc(alias = "lineId")]
    pub line_id: Option<Box<LineId>>,
    /// `whatsAppId`: `WhatsAppId`.
    #[doc(alias = "whatsAppId")]
    pub whats_app_id: Option<Box<WhatsAppId>>,
    /// `facebookId`: `FacebookId`.
    #[doc(alias = "facebookId")]
    pub facebook_id: Option<Box<FacebookId>>,
    /// `externalIds`: `array of ExternalId`.
    #[doc(alias = "externalIds")]
    pub external_ids: Option<Vec<ExternalId>>,
    /// `modifyDate`: `string (date-time)`.
    #[doc(alias = "modifyDate")]
    pub modify_date: Option<DateTime>,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: Option<DateTime>,
    /// `externalOrganization`: `ExternalOrganization`.
    #[doc(alias = "externalOrganization")]
    pub external_organization: Option<Box<ExternalOrganization>>,
    /// `surveyOptOut`: `boolean`.
    #[doc(alias = "surveyOptOut")]
    pub survey_opt_out: Option<bool>,
    /// `externalSystemUrl`: `string`.
    #[doc(alias = "externalSystemUrl")]
    pub external_system_url: Option<String>,
    /// `schema`: `DataSchema`.
    pub schema: Option<Box<DataSchema>>,
    /// `customFields`: `map of object`.
    #[doc(alias = "customFields")]
    pub custom_fields: Option<BTreeMap<String, serde_json::Value>>,
    /// `externalDataSources`: `array of ExternalDataSource`, read-only.
    #[doc(alias = "externalDataSources")]
    pub external_data_sources: Option<Vec<ExternalDataSource>>,
    /// `type`: one of `Ephemeral`, `Identified` and `Curated`, read-only.
    pub r#type: Option<Open<Type>>,
    /// `canonicalContact`: `ContactAddressableEntityRef`, read-only.
    #[doc(alias = "canonicalContact")]
    pub canonical_contact: Option<Box<ContactAddressableEntityRef>>,
    /// `mergeSet`: `array of ContactAddressableEntityRef`, read-only.
    #[doc(alias = "mergeSet")]
    pub merge_set: Option<Vec<ContactAddressableEntityRef>>,
    /// `mergeOperation`: `MergeOperation`, read-only.
    #[doc(alias = "mergeOperation")]
    pub merge_operation: Option<Box<MergeOperation>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContact "ExternalContact" 33 {
    (
        id: String = "id" with_id,
        division: Box<WritableStarrableDivision> = "division" with_division,
        first_name: String = "firstName" with_first_name,
        middle_name: String = "middleName" with_middle_name,
        last_name: String = "lastName" with_last_name,
        salutation: String = "salutation" with_salutation,
        title: String = "title" with_title,
        work_phone: Box<PhoneNumber> = "workPhone" with_work_phone,
        cell_phone: Box<PhoneNumber> = "cellPhone" with_cell_phone,
        home_phone: Box<PhoneNumber> = "homePhone" with_home_phone,
        other_phone: Box<PhoneNumber> = "otherPhone" with_other_phone,
        work_email: String = "workEmail" with_work_email,
        personal_email: String = "personalEmail" with_personal_email,
        other_email: String = "otherEmail" with_other_email,
        address: Box<ContactAddress> = "address" with_address,
        twitter_id: Box<TwitterId> = "twitterId" with_twitter_id,
    )
    (
        line_id: Box<LineId> = "lineId" with_line_id,
        whats_app_id: Box<WhatsAppId> = "whatsAppId" with_whats_app_id,
        facebook_id: Box<FacebookId> = "facebookId" with_facebook_id,
        external_ids: Vec<ExternalId> = "externalIds" with_external_ids,
        modify_date: DateTime = "modifyDate" with_modify_date,
        create_date: DateTime = "createDate" with_create_date,
        external_organization: Box<ExternalOrganization> = "externalOrganization" with_external_organization,
        survey_opt_out: bool = "surveyOptOut" with_survey_opt_out,
        external_system_url: String = "externalSystemUrl" with_external_system_url,
        schema: Box<DataSchema> = "schema" with_schema,
        custom_fields: BTreeMap<String, serde_json::Value> = "customFields" with_custom_fields,
        external_data_sources: Vec<ExternalDataSource> = "externalDataSources" with_external_data_sources read_only,
        r#type: Open<Type> = "type" with_type read_only,
        canonical_contact: Box<ContactAddressableEntityRef> = "canonicalContact" with_canonical_contact read_only,
        merge_set: Vec<ContactAddressableEntityRef> = "mergeSet" with_merge_set read_only,
        merge_operation: Box<MergeOperation> = "mergeOperation" with_merge_operation read_only,
    )
    (
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `ExternalContact`. Known values: `Ephemeral`, `Identified`, `Curated`.
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
