// @generated from the schema "SmsPhoneNumber"; changes made here are lost at the next generation

use crate::{Compliance, DomainEntityRef, SmsAddress, SmsProvisioningStatus, User};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `SmsPhoneNumber`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SmsPhoneNumber {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `phoneNumber`: `string`, required.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// `phoneNumberType`: one of `local`, `mobile`, `tollfree`, `shortcode` and `alphanumeric`, read-only.
    #[doc(alias = "phoneNumberType")]
    pub phone_number_type: Option<Open<PhoneNumberType>>,
    /// `provisionedThroughPureCloud`: `boolean`.
    #[doc(alias = "provisionedThroughPureCloud")]
    pub provisioned_through_pure_cloud: Option<bool>,
    /// `phoneNumberStatus`: one of `INVALID`, `ACTIVE`, `PORTING`, `PENDING` and 2 more.
    #[doc(alias = "phoneNumberStatus")]
    pub phone_number_status: Option<Open<PhoneNumberStatus>>,
    /// `capabilities`: array of one of `sms`, `mms` and `voice`, read-only.
    pub capabilities: Option<Vec<Open<Capabilities>>>,
    /// `countryCode`: `string`.
    #[doc(alias = "countryCode")]
    pub country_code: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `createdBy`: `User`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<User>>,
    /// `modifiedBy`: `User`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<User>>,
    /// `version`: `integer (int32)`, required.
    pub version: Option<i32>,
    /// `purchaseDate`: `string (date-time)`.
    #[doc(alias = "purchaseDate")]
    pub purchase_date: Option<DateTime>,
    /// `cancellationDate`: `string (date-time)`.
    #[doc(alias = "cancellationDate")]
    pub cancellation_date: Option<DateTime>,
    /// `renewalDate`: `string (date-time)`.
    #[doc(alias = "renewalDate")]
    pub renewal_date: Option<DateTime>,
    /// `autoRenewable`: `Quarterly`, the one known value.
    #[doc(alias = "autoRenewable")]
    pub auto_renewable: Option<Open<AutoRenewable>>,
    /// `addressId`: `SmsAddress`.
    #[doc(alias = "addressId")]
    pub address_id: Option<Box<SmsAddress>>,
    /// `shortCodeBillingType`: one of `Basic` and `Vanity`.
    #[doc(alias = "shortCodeBillingType")]
    pub short_code_billing_type: Option<Open<ShortCodeBillingType>>,
    /// `provisioningStatus`: `SmsProvisioningStatus`.
    #[doc(alias = "provisioningStatus")]
    pub provisioning_status: Option<Box<SmsProvisioningStatus>>,
    /// `country`: `string`.
    pub country: Option<String>,
    /// `supportsSms`: `boolean`.
    #[doc(alias = "supportsSms")]
    pub supports_sms: Option<bool>,
    /// `supportsMms`: `boolean`.
    #[doc(alias = "supportsMms")]
    pub supports_mms: Option<bool>,
    /// `supportsVoice`: `boolean`.
    #[doc(alias = "supportsVoice")]
    pub supports_voice: Option<bool>,
    /// `integration`: `DomainEntityRef`.
    pub integration: Option<Box<DomainEntityRef>>,
    /// `compliance`: `Compliance`.
    pub compliance: Option<Box<Compliance>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SmsPhoneNumber "SmsPhoneNumber" 27 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        phone_number: String = "phoneNumber" with_phone_number required,
        phone_number_type: Open<PhoneNumberType> = "phoneNumberType" with_phone_number_type read_only,
        provisioned_through_pure_cloud: bool = "provisionedThroughPureCloud" with_provisioned_through_pure_cloud,
        phone_number_status: Open<PhoneNumberStatus> = "phoneNumberStatus" with_phone_number_status,
        capabilities: Vec<Open<Capabilities>> = "capabilities" with_capabilities read_only,
        country_code: String = "countryCode" with_country_code,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        created_by: Box<User> = "createdBy" with_created_by,
        modified_by: Box<User> = "modifiedBy" with_modified_by,
        version: i32 = "version" with_version required,
        purchase_date: DateTime = "purchaseDate" with_purchase_date,
        cancellation_date: DateTime = "cancellationDate" with_cancellation_date,
        renewal_date: DateTime = "renewalDate" with_renewal_date,
    )
    (
        auto_renewable: Open<AutoRenewable> = "autoRenewable" with_auto_renewable,
        address_id: Box<SmsAddress> = "addressId" with_address_id,
        short_code_billing_type: Open<ShortCodeBillingType> = "shortCodeBillingType" with_short_code_billing_type,
        provisioning_status: Box<SmsProvisioningStatus> = "provisioningStatus" with_provisioning_status,
        country: String = "country" with_country,
        supports_sms: bool = "supportsSms" with_supports_sms,
        supports_mms: bool = "supportsMms" with_supports_mms,
        supports_voice: bool = "supportsVoice" with_supports_voice,
        integration: Box<DomainEntityRef> = "integration" with_integration,
        compliance: Box<Compliance> = "compliance" with_compliance,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `phoneNumberType` of `SmsPhoneNumber`. Known values: `local`, `mobile`, `tollfree`, `shortcode`, `alphanumeric`.
#[repr(u16)]
#[non_exhaustive]
pub enum PhoneNumberType {
    Local,
    Mobile,
    Tollfree,
    Shortcode,
    Alphanumeric,
}

crate::runtime::values!(PhoneNumberType {
    Local = "local",
    Mobile = "mobile",
    Tollfree = "tollfree",
    Shortcode = "shortcode",
    Alphanumeric = "alphanumeric",
});

/// The property `phoneNumberStatus` of `SmsPhoneNumber`. Known values: `INVALID`, `ACTIVE`, `PORTING`, `PENDING`, `PENDING_CANCELLATION`, `INITIATED`.
#[repr(u16)]
#[non_exhaustive]
pub enum PhoneNumberStatus {
    Invalid,
    Active,
    Porting,
    Pending,
    PendingCancellation,
    Initiated,
}

crate::runtime::values!(PhoneNumberStatus {
    Invalid = "INVALID",
    Active = "ACTIVE",
    Porting = "PORTING",
    Pending = "PENDING",
    PendingCancellation = "PENDING_CANCELLATION",
    Initiated = "INITIATED",
});

/// The property `capabilities` of `SmsPhoneNumber`. Known values: `sms`, `mms`, `voice`.
#[repr(u16)]
#[non_exhaustive]
pub enum Capabilities {
    Sms,
    Mms,
    Voice,
}

crate::runtime::values!(Capabilities {
    Sms = "sms",
    Mms = "mms",
    Voice = "voice",
});

/// The property `autoRenewable` of `SmsPhoneNumber`. Known values: `Quarterly`.
#[repr(u16)]
#[non_exhaustive]
pub enum AutoRenewable {
    Quarterly,
}

crate::runtime::values!(AutoRenewable {
    Quarterly = "Quarterly",
});

/// The property `shortCodeBillingType` of `SmsPhoneNumber`. Known values: `Basic`, `Vanity`.
#[repr(u16)]
#[non_exhaustive]
pub enum ShortCodeBillingType {
    Basic,
    Vanity,
}

crate::runtime::values!(ShortCodeBillingType {
    Basic = "Basic",
    Vanity = "Vanity",
});
