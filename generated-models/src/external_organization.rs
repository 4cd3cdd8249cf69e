// @generated from the schema "ExternalOrganization"; changes made here are lost at the next generation

/// The schema `ExternalOrganization`.
#[repr(C)]
pub struct ExternalOrganization {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableStarrableDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::WritableStarrableDivision>,
    >,
    /// `companyType`: `string`.
    #[doc(alias = "companyType")]
    pub company_type: ::std::option::Option<::std::string::String>,
    /// `industry`: `string`.
    pub industry: ::std::option::Option<::std::string::String>,
    /// `address`: `ContactAddress`.
    pub address: ::std::option::Option<::std::boxed::Box<crate::ContactAddress>>,
    /// `phoneNumber`: `PhoneNumber`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::boxed::Box<crate::PhoneNumber>>,
    /// `faxNumber`: `PhoneNumber`.
    #[doc(alias = "faxNumber")]
    pub fax_number: ::std::option::Option<::std::boxed::Box<crate::PhoneNumber>>,
    /// `employeeCount`: `integer (int64)`.
    #[doc(alias = "employeeCount")]
    pub employee_count: ::std::option::Option<i64>,
    /// `revenue`: `integer (int64)`.
    pub revenue: ::std::option::Option<i64>,
    /// `tags`: `array of string`.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `websites`: `array of string`.
    pub websites: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `tickers`: `array of Ticker`.
    pub tickers: ::std::option::Option<::std::vec::Vec<crate::Ticker>>,
    /// `twitterId`: `TwitterId`.
    #[doc(alias = "twitterId")]
    pub twitter_id: ::std::option::Option<::std::boxed::Box<crate::TwitterId>>,
    /// `externalSystemUrl`: `string`.
    #[doc(alias = "externalSystemUrl")]
    pub external_system_url: ::std::option::Option<::std::string::String>,
    /// `modifyDate`: `string (date-time)`.
    #[doc(alias = "modifyDate")]
    pub modify_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `trustor`: `Trustor`.
    pub trustor: ::std::option::Option<::std::boxed::Box<crate::Trustor>>,
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
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalOrganization "ExternalOrganization" 22 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 1 with_name,
        division: ::std::boxed::Box<crate::WritableStarrableDivision> = "division" 0 with_division,
        company_type: ::std::string::String = "companyType" 0 with_company_type,
        industry: ::std::string::String = "industry" 0 with_industry,
        address: ::std::boxed::Box<crate::ContactAddress> = "address" 0 with_address,
        phone_number: ::std::boxed::Box<crate::PhoneNumber> = "phoneNumber" 0 with_phone_number,
        fax_number: ::std::boxed::Box<crate::PhoneNumber> = "faxNumber" 0 with_fax_number,
        employee_count: i64 = "employeeCount" 0 with_employee_count,
        revenue: i64 = "revenue" 0 with_revenue,
        tags: ::std::vec::Vec<::std::string::String> = "tags" 0 with_tags,
        websites: ::std::vec::Vec<::std::string::String> = "websites" 0 with_websites,
        tickers: ::std::vec::Vec<crate::Ticker> = "tickers" 0 with_tickers,
        twitter_id: ::std::boxed::Box<crate::TwitterId> = "twitterId" 0 with_twitter_id,
        external_system_url: ::std::string::String = "externalSystemUrl" 0 with_external_system_url,
        modify_date: crate::runtime::DateTime = "modifyDate" 0 with_modify_date,
    )
    (
        create_date: crate::runtime::DateTime = "createDate" 0 with_create_date,
        trustor: ::std::boxed::Box<crate::Trustor> = "trustor" 0 with_trustor,
        schema: ::std::boxed::Box<crate::DataSchema> = "schema" 0 with_schema,
        custom_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "customFields" 0 with_custom_fields,
        external_data_sources: ::std::vec::Vec<crate::ExternalDataSource> = "externalDataSources" 2 with_external_data_sources,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
