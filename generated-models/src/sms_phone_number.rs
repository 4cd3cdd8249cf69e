// @generated from the schema "SmsPhoneNumber"; changes made here are lost at the next generation

/// The schema `SmsPhoneNumber`.
#[repr(C)]
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

crate::runtime::model!(SmsPhoneNumber "SmsPhoneNumber" 27 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        phone_number: ::std::string::String = "phoneNumber" 1 with_phone_number,
        phone_number_type: crate::runtime::Open<PhoneNumberType> = "phoneNumberType" 2 with_phone_number_type,
        provisioned_through_pure_cloud: bool = "provisionedThroughPureCloud" 0 with_provisioned_through_pure_cloud,
        phone_number_status: crate::runtime::Open<PhoneNumberStatus> = "phoneNumberStatus" 0 with_phone_number_status,
        capabilities: ::std::vec::Vec<crate::runtime::Open<Capabilities>> = "capabilities" 2 with_capabilities,
        country_code: ::std::string::String = "countryCode" 0 with_country_code,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        created_by: ::std::boxed::Box<crate::User> = "createdBy" 0 with_created_by,
        modified_by: ::std::boxed::Box<crate::User> = "modifiedBy" 0 with_modified_by,
        version: i32 = "version" 1 with_version,
        purchase_date: crate::runtime::DateTime = "purchaseDate" 0 with_purchase_date,
        cancellation_date: crate::runtime::DateTime = "cancellationDate" 0 with_cancellation_date,
        renewal_date: crate::runtime::DateTime = "renewalDate" 0 with_renewal_date,
    )
    (
        auto_renewable: crate::runtime::Open<AutoRenewable> = "autoRenewable" 0 with_auto_renewable,
        address_id: ::std::boxed::Box<crate::SmsAddress> = "addressId" 0 with_address_id,
        short_code_billing_type: crate::runtime::Open<ShortCodeBillingType> = "shortCodeBillingType" 0 with_short_code_billing_type,
        provisioning_status: ::std::boxed::Box<crate::SmsProvisioningStatus> = "provisioningStatus" 0 with_provisioning_status,
        country: ::std::string::String = "country" 0 with_country,
        supports_sms: bool = "supportsSms" 0 with_supports_sms,
        supports_mms: bool = "supportsMms" 0 with_supports_mms,
        supports_voice: bool = "supportsVoice" 0 with_supports_voice,
        integration: ::std::boxed::Box<crate::DomainEntityRef> = "integration" 0 with_integration,
        compliance: ::std::boxed::Box<crate::Compliance> = "compliance" 0 with_compliance,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `phoneNumberType` of `SmsPhoneNumber`. Known values: `local`, `mobile`, `tollfree`, `shortcode`, `alphanumeric`.
#[non_exhaustive]
pub enum PhoneNumberType {
    Local,
    Mobile,
    Tollfree,
    Shortcode,
    Alphanumeric,
}

crate::runtime::known!(PhoneNumberType);

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
#[non_exhaustive]
pub enum PhoneNumberStatus {
    Invalid,
    Active,
    Porting,
    Pending,
    PendingCancellation,
    Initiated,
}

crate::runtime::known!(PhoneNumberStatus);

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
#[non_exhaustive]
pub enum Capabilities {
    Sms,
    Mms,
    Voice,
}

crate::runtime::known!(Capabilities);

impl crate::runtime::Enum for Capabilities {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "sms"),
        (Self::Mms, "mms"),
        (Self::Voice, "voice"),
    ];
}

/// The property `autoRenewable` of `SmsPhoneNumber`. Known values: `Quarterly`.
#[non_exhaustive]
pub enum AutoRenewable {
    Quarterly,
}

crate::runtime::known!(AutoRenewable);

impl crate::runtime::Enum for AutoRenewable {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Quarterly, "Quarterly")];
}

/// The property `shortCodeBillingType` of `SmsPhoneNumber`. Known values: `Basic`, `Vanity`.
#[non_exhaustive]
pub enum ShortCodeBillingType {
    Basic,
    Vanity,
}

crate::runtime::known!(ShortCodeBillingType);

impl crate::runtime::Enum for ShortCodeBillingType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Basic, "Basic"),
        (Self::Vanity, "Vanity"),
    ];
}
