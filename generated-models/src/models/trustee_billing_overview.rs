// @generated from the schema "TrusteeBillingOverview"; changes made here are lost at the next generation

use crate::{NamedEntity, SubscriptionOverviewUsage};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `TrusteeBillingOverview`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrusteeBillingOverview {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `organization`: `NamedEntity`, required.
    pub organization: Option<Box<NamedEntity>>,
    /// `currency`: `string`, required.
    pub currency: Option<String>,
    /// `enabledProducts`: `array of string`, required.
    #[doc(alias = "enabledProducts")]
    pub enabled_products: Option<Vec<String>>,
    /// `subscriptionType`: one of `ININ`, `MONTH_TO_MONTH`, `FREE_TRIAL_MONTH_TO_MONTH`, `PREPAY_MONTHLY_COMMITMENT` and 4 more, required.
    #[doc(alias = "subscriptionType")]
    pub subscription_type: Option<Open<SubscriptionType>>,
    /// `rampPeriodStartDate`: `string (date-time)`.
    #[doc(alias = "rampPeriodStartDate")]
    pub ramp_period_start_date: Option<DateTime>,
    /// `rampPeriodEndDate`: `string (date-time)`.
    #[doc(alias = "rampPeriodEndDate")]
    pub ramp_period_end_date: Option<DateTime>,
    /// `billingPeriodStartDate`: `string (date-time)`.
    #[doc(alias = "billingPeriodStartDate")]
    pub billing_period_start_date: Option<DateTime>,
    /// `billingPeriodEndDate`: `string (date-time)`.
    #[doc(alias = "billingPeriodEndDate")]
    pub billing_period_end_date: Option<DateTime>,
    /// `usages`: `array of SubscriptionOverviewUsage`, required.
    pub usages: Option<Vec<SubscriptionOverviewUsage>>,
    /// `contractAmendmentDate`: `string (date-time)`.
    #[doc(alias = "contractAmendmentDate")]
    pub contract_amendment_date: Option<DateTime>,
    /// `contractEffectiveDate`: `string (date-time)`.
    #[doc(alias = "contractEffectiveDate")]
    pub contract_effective_date: Option<DateTime>,
    /// `contractEndDate`: `string (date-time)`.
    #[doc(alias = "contractEndDate")]
    pub contract_end_date: Option<DateTime>,
    /// `minimumMonthlyAmount`: `string`.
    #[doc(alias = "minimumMonthlyAmount")]
    pub minimum_monthly_amount: Option<String>,
    /// `inRampPeriod`: `boolean`.
    #[doc(alias = "inRampPeriod")]
    pub in_ramp_period: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrusteeBillingOverview "TrusteeBillingOverview" 17 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        organization: Box<NamedEntity> = "organization" with_organization required,
        currency: String = "currency" with_currency required,
        enabled_products: Vec<String> = "enabledProducts" with_enabled_products required,
        subscription_type: Open<SubscriptionType> = "subscriptionType" with_subscription_type required,
        ramp_period_start_date: DateTime = "rampPeriodStartDate" with_ramp_period_start_date,
        ramp_period_end_date: DateTime = "rampPeriodEndDate" with_ramp_period_end_date,
        billing_period_start_date: DateTime = "billingPeriodStartDate" with_billing_period_start_date,
        billing_period_end_date: DateTime = "billingPeriodEndDate" with_billing_period_end_date,
        usages: Vec<SubscriptionOverviewUsage> = "usages" with_usages required,
        contract_amendment_date: DateTime = "contractAmendmentDate" with_contract_amendment_date,
        contract_effective_date: DateTime = "contractEffectiveDate" with_contract_effective_date,
        contract_end_date: DateTime = "contractEndDate" with_contract_end_date,
        minimum_monthly_amount: String = "minimumMonthlyAmount" with_minimum_monthly_amount,
        in_ramp_period: bool = "inRampPeriod" with_in_ramp_period,
    )
    (
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `subscriptionType` of `TrusteeBillingOverview`. Known values: `ININ`, `MONTH_TO_MONTH`, `FREE_TRIAL_MONTH_TO_MONTH`, `PREPAY_MONTHLY_COMMITMENT`, `PREPAY`, `DEV_ORG_MONTH_TO_MONTH`, `DEV_ORG_PREPAY_MONTHLY_COMMITMENT`, `DEV_ORG_PREPAY`.
#[repr(u16)]
#[non_exhaustive]
pub enum SubscriptionType {
    Inin,
    MonthToMonth,
    FreeTrialMonthToMonth,
    PrepayMonthlyCommitment,
    Prepay,
    DevOrgMonthToMonth,
    DevOrgPrepayMonthlyCommitment,
    DevOrgPrepay,
}

crate::runtime::values!(SubscriptionType {
    Inin = "ININ",
    MonthToMonth = "MONTH_TO_MONTH",
    FreeTrialMonthToMonth = "FREE_TRIAL_MONTH_TO_MONTH",
    PrepayMonthlyCommitment = "PREPAY_MONTHLY_COMMITMENT",
    Prepay = "PREPAY",
    DevOrgMonthToMonth = "DEV_ORG_MONTH_TO_MONTH",
    DevOrgPrepayMonthlyCommitment = "DEV_ORG_PREPAY_MONTHLY_COMMITMENT",
    DevOrgPrepay = "DEV_ORG_PREPAY",
});
