// @generated from the schema "ExternalContactsContactChangedTopicExternalOrganization"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicExternalOrganization`.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicExternalOrganization {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `division`: `ExternalContactsContactChangedTopicDivision`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicDivision>,
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
    /// `address`: `ExternalContactsContactChangedTopicContactAddress`.
    pub address: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicContactAddress>,
    >,
    /// `phoneNumber`: `ExternalContactsContactChangedTopicPhoneNumber`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber>,
    >,
    /// `faxNumber`: `ExternalContactsContactChangedTopicPhoneNumber`.
    #[doc(alias = "faxNumber")]
    pub fax_number: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber>,
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
    /// `tickers`: `array of ExternalContactsContactChangedTopicTicker`.
    pub tickers: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalContactsContactChangedTopicTicker>,
    >,
    /// `twitterId`: `ExternalContactsContactChangedTopicTwitterId`.
    #[doc(alias = "twitterId")]
    pub twitter_id: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicTwitterId>,
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

crate::runtime::model!(ExternalContactsContactChangedTopicExternalOrganization "ExternalContactsContactChangedTopicExternalOrganization" 19 {
    (
        id: ::std::string::String = "id" 0 with_id,
        division: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicDivision> = "division" 0 with_division,
        name: ::std::string::String = "name" 0 with_name,
        company_type: ::std::string::String = "companyType" 0 with_company_type,
        industry: ::std::string::String = "industry" 0 with_industry,
        primary_contact_id: ::std::string::String = "primaryContactId" 0 with_primary_contact_id,
        address: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicContactAddress> = "address" 0 with_address,
        phone_number: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber> = "phoneNumber" 0 with_phone_number,
        fax_number: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber> = "faxNumber" 0 with_fax_number,
        employee_count: i64 = "employeeCount" 0 with_employee_count,
        revenue: i64 = "revenue" 0 with_revenue,
        tags: ::std::vec::Vec<::std::string::String> = "tags" 0 with_tags,
        websites: ::std::vec::Vec<::std::string::String> = "websites" 0 with_websites,
        tickers: ::std::vec::Vec<crate::ExternalContactsContactChangedTopicTicker> = "tickers" 0 with_tickers,
        twitter_id: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicTwitterId> = "twitterId" 0 with_twitter_id,
        external_system_url: ::std::string::String = "externalSystemUrl" 0 with_external_system_url,
    )
    (
        custom_fields: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "customFields" 0 with_custom_fields,
        create_date: crate::runtime::DateTime = "createDate" 0 with_create_date,
        modify_date: crate::runtime::DateTime = "modifyDate" 0 with_modify_date,
    )
});
