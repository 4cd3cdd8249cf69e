// @generated from the schema "ExternalOrganization"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    ContactAddress, DataSchema, ExternalDataSource, PhoneNumber, Ticker, Trustor,
    TwitterId, WritableStarrableDivision,
};
use crate::runtime::{DateTime, Extra};

/// The schema `ExternalOrganization`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalOrganization {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: Option<Box<WritableStarrableDivision>>,
    /// `companyType`: `string`.
    #[doc(alias = "companyType")]
    pub company_type: Option<String>,
    /// `industry`: `string`.
    pub industry: Option<String>,
    /// `address`: `ContactAddress`.
    pub address: Option<Box<ContactAddress>>,
    /// `phoneNumber`: `PhoneNumber`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<Box<PhoneNumber>>,
    /// `faxNumber`: `PhoneNumber`.
    #[doc(alias = "faxNumber")]
    pub fax_number: Option<Box<PhoneNumber>>,
    /// `employeeCount`: `integer (int64)`.
    #[doc(alias = "employeeCount")]
    pub employee_count: Option<i64>,
    /// `revenue`: `integer (int64)`.
    pub revenue: Option<i64>,
    /// `tags`: `array of string`.
    pub tags: Option<Vec<String>>,
    /// `websites`: `array of string`.
    pub websites: Option<Vec<String>>,
    /// `tickers`: `array of Ticker`.
    pub tickers: Option<Vec<Ticker>>,
    /// `twitterId`: `TwitterId`.
    #[doc(alias = "twitterId")]
    pub twitter_id: Option<Box<TwitterId>>,
    /// `externalSystemUrl`: `string`.
    #[doc(alias = "externalSystemUrl")]
    pub external_system_url: Option<String>,
    /// `modifyDate`: `string (date-time)`.
    #[doc(alias = "modifyDate")]
    pub modify_date: Option<DateTime>,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: Option<DateTime>,
    /// `trustor`: `Trustor`.
    pub trustor: Option<Box<Trustor>>,
    /// `schema`: `DataSchema`.
    pub schema: Option<Box<DataSchema>>,
    /// `customFields`: `map of object`.
    #[doc(alias = "customFields")]
    pub custom_fields: Option<BTreeMap<String, serde_json::Value>>,
    /// `externalDataSources`: `array of ExternalDataSource`, read-only.
    #[doc(alias = "externalDataSources")]
    pub external_data_sources: Option<Vec<ExternalDataSource>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalOrganization "ExternalOrganization" 22 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name required,
        division: Box<WritableStarrableDivision> = "division" with_division,
        company_type: String = "companyType" with_company_type,
        industry: String = "industry" with_industry,
        address: Box<ContactAddress> = "address" with_address,
        phone_number: Box<PhoneNumber> = "phoneNumber" with_phone_number,
        fax_number: Box<PhoneNumber> = "faxNumber" with_fax_number,
        employee_count: i64 = "employeeCount" with_employee_count,
        revenue: i64 = "revenue" with_revenue,
        tags: Vec<String> = "tags" with_tags,
        websites: Vec<String> = "websites" with_websites,
        tickers: Vec<Ticker> = "tickers" with_tickers,
        twitter_id: Box<TwitterId> = "twitterId" with_twitter_id,
        external_system_url: String = "externalSystemUrl" with_external_system_url,
        modify_date: DateTime = "modifyDate" with_modify_date,
    )
    (
        create_date: DateTime = "createDate" with_create_date,
        trustor: Box<Trustor> = "trustor" with_trustor,
        schema: Box<DataSchema> = "schema" with_schema,
        custom_fields: BTreeMap<String, serde_json::Value> = "customFields" with_custom_fields,
        external_data_sources: Vec<ExternalDataSource> = "externalDataSources" with_external_data_sources read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
