// @generated from the schema "ExternalContactsContactChangedTopicExternalOrganization"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    ExternalContactsContactChangedTopicContactAddress,
    ExternalContactsContactChangedTopicDivision,
    ExternalContactsContactChangedTopicPhoneNumber,
    ExternalContactsContactChangedTopicTicker,
    ExternalContactsContactChangedTopicTwitterId,
};
use crate::runtime::{DateTime, Extra};

/// The schema `ExternalContactsContactChangedTopicExternalOrganization`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicExternalOrganization {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `division`: `ExternalContactsContactChangedTopicDivision`.
    pub division: Option<Box<ExternalContactsContactChangedTopicDivision>>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `companyType`: `string`.
    #[doc(alias = "companyType")]
    pub company_type: Option<String>,
    /// `industry`: `string`.
    pub industry: Option<String>,
    /// `primaryContactId`: `string`.
    #[doc(alias = "primaryContactId")]
    pub primary_contact_id: Option<String>,
    /// `address`: `ExternalContactsContactChangedTopicContactAddress`.
    pub address: Option<Box<ExternalContactsContactChangedTopicContactAddress>>,
    /// `phoneNumber`: `ExternalContactsContactChangedTopicPhoneNumber`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<Box<ExternalContactsContactChangedTopicPhoneNumber>>,
    /// `faxNumber`: `ExternalContactsContactChangedTopicPhoneNumber`.
    #[doc(alias = "faxNumber")]
    pub fax_number: Option<Box<ExternalContactsContactChangedTopicPhoneNumber>>,
    /// `employeeCount`: `integer`.
    #[doc(alias = "employeeCount")]
    pub employee_count: Option<i64>,
    /// `revenue`: `integer`.
    pub revenue: Option<i64>,
    /// `tags`: `array of string`.
    pub tags: Option<Vec<String>>,
    /// `websites`: `array of string`.
    pub websites: Option<Vec<String>>,
    /// `tickers`: `array of ExternalContactsContactChangedTopicTicker`.
    pub tickers: Option<Vec<ExternalContactsContactChangedTopicTicker>>,
    /// `twitterId`: `ExternalContactsContactChangedTopicTwitterId`.
    #[doc(alias = "twitterId")]
    pub twitter_id: Option<Box<ExternalContactsContactChangedTopicTwitterId>>,
    /// `externalSystemUrl`: `string`.
    #[doc(alias = "externalSystemUrl")]
    pub external_system_url: Option<String>,
    /// `customFields`: `map of object`.
    #[doc(alias = "customFields")]
    pub custom_fields: Option<BTreeMap<String, serde_json::Value>>,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: Option<DateTime>,
    /// `modifyDate`: `string (date-time)`.
    #[doc(alias = "modifyDate")]
    pub modify_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsContactChangedTopicExternalOrganization "ExternalContactsContactChangedTopicExternalOrganization" 19 {
    (
        id: String = "id" with_id,
        division: Box<ExternalContactsContactChangedTopicDivision> = "division" with_division,
        name: String = "name" with_name,
        company_type: String = "companyType" with_company_type,
        industry: String = "industry" with_industry,
        primary_contact_id: String = "primaryContactId" with_primary_contact_id,
        address: Box<ExternalContactsContactChangedTopicContactAddress> = "address" with_address,
        phone_number: Box<ExternalContactsContactChangedTopicPhoneNumber> = "phoneNumber" with_phone_number,
        fax_number: Box<ExternalContactsContactChangedTopicPhoneNumber> = "faxNumber" with_fax_number,
        employee_count: i64 = "employeeCount" with_employee_count,
        revenue: i64 = "revenue" with_revenue,
        tags: Vec<String> = "tags" with_tags,
        websites: Vec<String> = "websites" with_websites,
        tickers: Vec<ExternalContactsContactChangedTopicTicker> = "tickers" with_tickers,
        twitter_id: Box<ExternalContactsContactChangedTopicTwitterId> = "twitterId" with_twitter_id,
        external_system_url: String = "externalSystemUrl" with_external_system_url,
    )
    (
        custom_fields: BTreeMap<String, serde_json::Value> = "customFields" with_custom_fields,
        create_date: DateTime = "createDate" with_create_date,
        modify_date: DateTime = "modifyDate" with_modify_date,
    )
});
