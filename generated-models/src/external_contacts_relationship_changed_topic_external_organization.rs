// @generated from the schema "ExternalContactsRelationshipChangedTopicExternalOrganization"; changes made here are lost at the next generation

/// The schema `ExternalContactsRelationshipChangedTopicExternalOrganization`.
pub struct ExternalContactsRelationshipChangedTopicExternalOrganization {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `division`: `ExternalContactsRelationshipChangedTopicDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicDivision>,
    >,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `companyType`: `string`.
    #[doc(alias = "companyType")]
    pub company_type: ::std::option::Option<::std::string::String>,
    /// `industry`: `string`.
    pub industry: ::std::option::Option<::std::string::String>,
    /// `primaryContactId`: `string`.
    #[doc(alias = "primaryContactId")]
    pub primary_contact_id: ::std::option::Option<::std::string::String>,
    /// `address`: `ExternalContactsRelationshipChangedTopicContactAddress`.
    pub address: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicContactAddress>,
    >,
    /// `phoneNumber`: `ExternalContactsRelationshipChangedTopicPhoneNumber`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicPhoneNumber>,
    >,
    /// `faxNumber`: `ExternalContactsRelationshipChangedTopicPhoneNumber`.
    #[doc(alias = "faxNumber")]
    pub fax_number: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicPhoneNumber>,
    >,
    /// `employeeCount`: `integer`.
    #[doc(alias = "employeeCount")]
    pub employee_count: ::std::option::Option<i64>,
    /// `revenue`: `integer`.
    pub revenue: ::std::option::Option<i64>,
    /// `tags`: `array of string`.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `websites`: `array of string`.
    pub websites: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `tickers`: `array of ExternalContactsRelationshipChangedTopicTicker`.
    pub tickers: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalContactsRelationshipChangedTopicTicker>,
    >,
    /// `twitterId`: `ExternalContactsRelationshipChangedTopicTwitterId`.
    #[doc(alias = "twitterId")]
    pub twitter_id: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicTwitterId>,
    >,
    /// `externalSystemUrl`: `string`.
    #[doc(alias = "externalSystemUrl")]
    pub external_system_url: ::std::option::Option<::std::string::String>,
    /// `customFields`: `map of object`.
    #[doc(alias = "customFields")]
    pub custom_fields: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
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

impl crate::runtime::Model
for ExternalContactsRelationshipChangedTopicExternalOrganization {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        division: ::std::option::Option::None,
        name: ::std::option::Option::None,
        company_type: ::std::option::Option::None,
        industry: ::std::option::Option::None,
        primary_contact_id: ::std::option::Option::None,
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
        custom_fields: ::std::option::Option::None,
        create_date: ::std::option::Option::None,
        modify_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsRelationshipChangedTopicExternalOrganization = &<ExternalContactsRelationshipChangedTopicExternalOrganization as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsRelationshipChangedTopicExternalOrganization",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("division", "division", 0),
            ("name", "name", 0),
            ("companyType", "company_type", 0),
            ("industry", "industry", 0),
            ("primaryContactId", "primary_contact_id", 0),
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
            ("customFields", "custom_fields", 0),
            ("createDate", "create_date", 0),
            ("modifyDate", "modify_date", 0),
        ],
        fields: &[
            &E.id,
            &E.division,
            &E.name,
            &E.company_type,
            &E.industry,
            &E.primary_contact_id,
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
            &E.custom_fields,
            &E.create_date,
            &E.modify_date,
        ],
    }
};

crate::runtime::model!(ExternalContactsRelationshipChangedTopicExternalOrganization);

crate::runtime::setters!(ExternalContactsRelationshipChangedTopicExternalOrganization {
    with_id: id: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicDivision>,
    with_name: name: ::std::string::String,
    with_company_type: company_type: ::std::string::String,
    with_industry: industry: ::std::string::String,
    with_primary_contact_id: primary_contact_id: ::std::string::String,
    with_address: address: ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicContactAddress>,
    with_phone_number: phone_number: ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicPhoneNumber>,
    with_fax_number: fax_number: ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicPhoneNumber>,
    with_employee_count: employee_count: i64,
    with_revenue: revenue: i64,
    with_tags: tags: ::std::vec::Vec<::std::string::String>,
    with_websites: websites: ::std::vec::Vec<::std::string::String>,
    with_tickers: tickers: ::std::vec::Vec<crate::ExternalContactsRelationshipChangedTopicTicker>,
    with_twitter_id: twitter_id: ::std::boxed::Box<crate::ExternalContactsRelationshipChangedTopicTwitterId>,
    with_external_system_url: external_system_url: ::std::string::String,
    with_custom_fields: custom_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_create_date: create_date: crate::runtime::DateTime,
    with_modify_date: modify_date: crate::runtime::DateTime,
});
