// @generated from the schema "SmsPhoneNumber"; changes made here are lost at the next generation

/// The schema `SmsPhoneNumber`.
pub struct SmsPhoneNumber {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `phoneNumber`: `string`, required.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `phoneNumberType`: `string`, read-only.
    #[doc(alias = "phoneNumberType")]
    pub phone_number_type: ::std::option::Option<crate::runtime::Open<PhoneNumberType>>,
    /// `provisionedThroughPureCloud`: `boolean`.
    #[doc(alias = "provisionedThroughPureCloud")]
    pub provisioned_through_pure_cloud: ::std::option::Option<bool>,
    /// `phoneNumberStatus`: `string`.
    #[doc(alias = "phoneNumberStatus")]
    pub phone_number_status: ::std::option::Option<
        crate::runtime::Open<PhoneNumberStatus>,
    >,
    /// `capabilities`: `array of string`, read-only.
    pub capabilities: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<Capabilities>>,
    >,
    /// `countryCode`: `string`.
    #[doc(alias = "countryCode")]
    pub country_code: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `User`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `modifiedBy`: `User`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// `purchaseDate`: `string (date-time)`.
    #[doc(alias = "purchaseDate")]
    pub purchase_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `cancellationDate`: `string (date-time)`.
    #[doc(alias = "cancellationDate")]
    pub cancellation_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `renewalDate`: `string (date-time)`.
    #[doc(alias = "renewalDate")]
    pub renewal_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `autoRenewable`: `string`.
    #[doc(alias = "autoRenewable")]
    pub auto_renewable: ::std::option::Option<crate::runtime::Open<AutoRenewable>>,
    /// `addressId`: `SmsAddress`.
    #[doc(alias = "addressId")]
    pub address_id: ::std::option::Option<::std::boxed::Box<crate::SmsAddress>>,
    /// `shortCodeBillingType`: `string`.
    #[doc(alias = "shortCodeBillingType")]
    pub short_code_billing_type: ::std::option::Option<
        crate::runtime::Open<ShortCodeBillingType>,
    >,
    /// `provisioningStatus`: `SmsProvisioningStatus`.
    #[doc(alias = "provisioningStatus")]
    pub provisioning_status: ::std::option::Option<
        ::std::boxed::Box<crate::SmsProvisioningStatus>,
    >,
    /// `country`: `string`.
    pub country: ::std::option::Option<::std::string::String>,
    /// `supportsSms`: `boolean`.
    #[doc(alias = "supportsSms")]
    pub supports_sms: ::std::option::Option<bool>,
    /// `supportsMms`: `boolean`.
    #[doc(alias = "supportsMms")]
    pub supports_mms: ::std::option::Option<bool>,
    /// `supportsVoice`: `boolean`.
    #[doc(alias = "supportsVoice")]
    pub supports_voice: ::std::option::Option<bool>,
    /// `integration`: `DomainEntityRef`.
    pub integration: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `compliance`: `Compliance`.
    pub compliance: ::std::option::Option<::std::boxed::Box<crate::Compliance>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SmsPhoneNumber {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        phone_number: ::std::option::Option::None,
        phone_number_type: ::std::option::Option::None,
        provisioned_through_pure_cloud: ::std::option::Option::None,
        phone_number_status: ::std::option::Option::None,
        capabilities: ::std::option::Option::None,
        country_code: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        version: ::std::option::Option::None,
        purchase_date: ::std::option::Option::None,
        cancellation_date: ::std::option::Option::None,
        renewal_date: ::std::option::Option::None,
        auto_renewable: ::std::option::Option::None,
        address_id: ::std::option::Option::None,
        short_code_billing_type: ::std::option::Option::None,
        provisioning_status: ::std::option::Option::None,
        country: ::std::option::Option::None,
        supports_sms: ::std::option::Option::None,
        supports_mms: ::std::option::Option::None,
        supports_voice: ::std::option::Option::None,
        integration: ::std::option::Option::None,
        compliance: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SmsPhoneNumber = &<SmsPhoneNumber as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SmsPhoneNumber",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("phoneNumber", "phone_number", 1),
            ("phoneNumberType", "phone_number_type", 2),
            ("provisionedThroughPureCloud", "provisioned_through_pure_cloud", 0),
            ("phoneNumberStatus", "phone_number_status", 0),
            ("capabilities", "capabilities", 2),
            ("countryCode", "country_code", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("createdBy", "created_by", 0),
            ("modifiedBy", "modified_by", 0),
            ("version", "version", 1),
            ("purchaseDate", "purchase_date", 0),
            ("cancellationDate", "cancellation_date", 0),
            ("renewalDate", "renewal_date", 0),
            ("autoRenewable", "auto_renewable", 0),
            ("addressId", "address_id", 0),
            ("shortCodeBillingType", "short_code_billing_type", 0),
            ("provisioningStatus", "provisioning_status", 0),
            ("country", "country", 0),
            ("supportsSms", "supports_sms", 0),
            ("supportsMms", "supports_mms", 0),
            ("supportsVoice", "supports_voice", 0),
            ("integration", "integration", 0),
            ("compliance", "compliance", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.phone_number,
            &E.phone_number_type,
            &E.provisioned_through_pure_cloud,
            &E.phone_number_status,
            &E.capabilities,
            &E.country_code,
            &E.date_created,
            &E.date_modified,
            &E.created_by,
            &E.modified_by,
            &E.version,
            &E.purchase_date,
            &E.cancellation_date,
            &E.renewal_date,
            &E.auto_renewable,
            &E.address_id,
            &E.short_code_billing_type,
            &E.provisioning_status,
            &E.country,
            &E.supports_sms,
            &E.supports_mms,
            &E.supports_voice,
            &E.integration,
            &E.compliance,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SmsPhoneNumber);

crate::runtime::setters!(SmsPhoneNumber {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_phone_number: phone_number: ::std::string::String,
    with_phone_number_type: phone_number_type: crate::runtime::Open<PhoneNumberType>,
    with_provisioned_through_pure_cloud: provisioned_through_pure_cloud: bool,
    with_phone_number_status: phone_number_status: crate::runtime::Open<PhoneNumberStatus>,
    with_capabilities: capabilities: ::std::vec::Vec<crate::runtime::Open<Capabilities>>,
    with_country_code: country_code: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::User>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::User>,
    with_version: version: i32,
    with_purchase_date: purchase_date: crate::runtime::DateTime,
    with_cancellation_date: cancellation_date: crate::runtime::DateTime,
    with_renewal_date: renewal_date: crate::runtime::DateTime,
    with_auto_renewable: auto_renewable: crate::runtime::Open<AutoRenewable>,
    with_address_id: address_id: ::std::boxed::Box<crate::SmsAddress>,
    with_short_code_billing_type: short_code_billing_type: crate::runtime::Open<ShortCodeBillingType>,
    with_provisioning_status: provisioning_status: ::std::boxed::Box<crate::SmsProvisioningStatus>,
    with_country: country: ::std::string::String,
    with_supports_sms: supports_sms: bool,
    with_supports_mms: supports_mms: bool,
    with_supports_voice: supports_voice: bool,
    with_integration: integration: ::std::boxed::Box<crate::DomainEntityRef>,
    with_compliance: compliance: ::std::boxed::Box<crate::Compliance>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `phoneNumberType` of `SmsPhoneNumber`. Known values: `local`, `mobile`, `tollfree`, `shortcode`, `alphanumeric`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PhoneNumberType {
    Local,
    Mobile,
    Tollfree,
    Shortcode,
    Alphanumeric,
}

impl crate::runtime::Enum for PhoneNumberType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Local, "local"),
        (Self::Mobile, "mobile"),
        (Self::Tollfree, "tollfree"),
        (Self::Shortcode, "shortcode"),
        (Self::Alphanumeric, "alphanumeric"),
    ];
}

/// The property `phoneNumberStatus` of `SmsPhoneNumber`. Known values: `INVALID`, `ACTIVE`, `PORTING`, `PENDING`, `PENDING_CANCELLATION`, `INITIATED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PhoneNumberStatus {
    Invalid,
    Active,
    Porting,
    Pending,
    PendingCancellation,
    Initiated,
}

impl crate::runtime::Enum for PhoneNumberStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Invalid, "INVALID"),
        (Self::Active, "ACTIVE"),
        (Self::Porting, "PORTING"),
        (Self::Pending, "PENDING"),
        (Self::PendingCancellation, "PENDING_CANCELLATION"),
        (Self::Initiated, "INITIATED"),
    ];
}

/// The property `capabilities` of `SmsPhoneNumber`. Known values: `sms`, `mms`, `voice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Capabilities {
    Sms,
    Mms,
    Voice,
}

impl crate::runtime::Enum for Capabilities {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "sms"),
        (Self::Mms, "mms"),
        (Self::Voice, "voice"),
    ];
}

/// The property `autoRenewable` of `SmsPhoneNumber`. Known values: `Quarterly`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AutoRenewable {
    Quarterly,
}

impl crate::runtime::Enum for AutoRenewable {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Quarterly, "Quarterly")];
}

/// The property `shortCodeBillingType` of `SmsPhoneNumber`. Known values: `Basic`, `Vanity`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShortCodeBillingType {
    Basic,
    Vanity,
}

impl crate::runtime::Enum for ShortCodeBillingType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Basic, "Basic"),
        (Self::Vanity, "Vanity"),
    ];
}
