// @generated from the schema "ExternalOrganization"; changes made here are lost at the next generation

/// The schema `ExternalOrganization`.
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

impl crate::runtime::Model for ExternalOrganization {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        company_type: ::std::option::Option::None,
        industry: ::std::option::Option::None,
        address: ::std::option::Option::None,
        phone_number: ::std::option::Option::None,
        fax_number: ::std::option::Option::None,
        employee_count: ::std::option::Option::None,
        revenue: ::std::option::Option::None,
        tags: ::std::option::Option::None,
        websites: ::std::option::Option::None,
        tickers: ::std::option::Option::None,
        twitter_id: ::std::option::Option::None,
        external_system_url: ::std::option::Option::None,
        modify_date: ::std::option::Option::None,
        create_date: ::std::option::Option::None,
        trustor: ::std::option::Option::None,
        schema: ::std::option::Option::None,
        custom_fields: ::std::option::Option::None,
        external_data_sources: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalOrganization = &<ExternalOrganization as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalOrganization",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 1),
            ("division", "division", 0),
            ("companyType", "company_type", 0),
            ("industry", "industry", 0),
            ("address", "address", 0),
            ("phoneNumber", "phone_number", 0),
            ("faxNumber", "fax_number", 0),
            ("employeeCount", "employee_count", 0),
            ("revenue", "revenue", 0),
            ("tags", "tags", 0),
            ("websites", "websites", 0),
            ("tickers", "tickers", 0),
            ("twitterId", "twitter_id", 0),
            ("externalSystemUrl", "external_system_url", 0),
            ("modifyDate", "modify_date", 0),
            ("createDate", "create_date", 0),
            ("trustor", "trustor", 0),
            ("schema", "schema", 0),
            ("customFields", "custom_fields", 0),
            ("externalDataSources", "external_data_sources", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.company_type,
            &E.industry,
            &E.address,
            &E.phone_number,
            &E.fax_number,
            &E.employee_count,
            &E.revenue,
            &E.tags,
            &E.websites,
            &E.tickers,
            &E.twitter_id,
            &E.external_system_url,
            &E.modify_date,
            &E.create_date,
            &E.trustor,
            &E.schema,
            &E.custom_fields,
            &E.external_data_sources,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ExternalOrganization);

crate::runtime::setters!(ExternalOrganization {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableStarrableDivision>,
    with_company_type: company_type: ::std::string::String,
    with_industry: industry: ::std::string::String,
    with_address: address: ::std::boxed::Box<crate::ContactAddress>,
    with_phone_number: phone_number: ::std::boxed::Box<crate::PhoneNumber>,
    with_fax_number: fax_number: ::std::boxed::Box<crate::PhoneNumber>,
    with_employee_count: employee_count: i64,
    with_revenue: revenue: i64,
    with_tags: tags: ::std::vec::Vec<::std::string::String>,
    with_websites: websites: ::std::vec::Vec<::std::string::String>,
    with_tickers: tickers: ::std::vec::Vec<crate::Ticker>,
    with_twitter_id: twitter_id: ::std::boxed::Box<crate::TwitterId>,
    with_external_system_url: external_system_url: ::std::string::String,
    with_modify_date: modify_date: crate::runtime::DateTime,
    with_create_date: create_date: crate::runtime::DateTime,
    with_trustor: trustor: ::std::boxed::Box<crate::Trustor>,
    with_schema: schema: ::std::boxed::Box<crate::DataSchema>,
    with_custom_fields: custom_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_external_data_sources: external_data_sources: ::std::vec::Vec<crate::ExternalDataSource>,
    with_self_uri: self_uri: ::std::string::String,
});
