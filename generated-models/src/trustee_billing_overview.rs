// @generated from the schema "TrusteeBillingOverview"; changes made here are lost at the next generation

/// The schema `TrusteeBillingOverview`.
#[repr(C)]
pub struct TrusteeBillingOverview {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `organization`: `NamedEntity`, required.
    pub organization: ::std::option::Option<::std::boxed::Box<crate::NamedEntity>>,
    /// `currency`: `string`, required.
    pub currency: ::std::option::Option<::std::string::String>,
    /// `enabledProducts`: `array of string`, required.
    #[doc(alias = "enabledProducts")]
    pub enabled_products: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `subscriptionType`: `string`, required.
    #[doc(alias = "subscriptionType")]
    pub subscription_type: ::std::option::Option<crate::runtime::Open<SubscriptionType>>,
    /// `rampPeriodStartDate`: `string (date-time)`.
    #[doc(alias = "rampPeriodStartDate")]
    pub ramp_period_start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `rampPeriodEndDate`: `string (date-time)`.
    #[doc(alias = "rampPeriodEndDate")]
    pub ramp_period_end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `billingPeriodStartDate`: `string (date-time)`.
    #[doc(alias = "billingPeriodStartDate")]
    pub billing_period_start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `billingPeriodEndDate`: `string (date-time)`.
    #[doc(alias = "billingPeriodEndDate")]
    pub billing_period_end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `usages`: `array of SubscriptionOverviewUsage`, required.
    pub usages: ::std::option::Option<::std::vec::Vec<crate::SubscriptionOverviewUsage>>,
    /// `contractAmendmentDate`: `string (date-time)`.
    #[doc(alias = "contractAmendmentDate")]
    pub contract_amendment_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `contractEffectiveDate`: `string (date-time)`.
    #[doc(alias = "contractEffectiveDate")]
    pub contract_effective_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `contractEndDate`: `string (date-time)`.
    #[doc(alias = "contractEndDate")]
    pub contract_end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `minimumMonthlyAmount`: `string`.
    #[doc(alias = "minimumMonthlyAmount")]
    pub minimum_monthly_amount: ::std::option::Option<::std::string::String>,
    /// `inRampPeriod`: `boolean`.
    #[doc(alias = "inRampPeriod")]
    pub in_ramp_period: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrusteeBillingOverview "TrusteeBillingOverview" 17 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        organization: ::std::boxed::Box<crate::NamedEntity> = "organization" 1 with_organization,
        currency: ::std::string::String = "currency" 1 with_currency,
        enabled_products: ::std::vec::Vec<::std::string::String> = "enabledProducts" 1 with_enabled_products,
        subscription_type: crate::runtime::Open<SubscriptionType> = "subscriptionType" 1 with_subscription_type,
        ramp_period_start_date: crate::runtime::DateTime = "rampPeriodStartDate" 0 with_ramp_period_start_date,
        ramp_period_end_date: crate::runtime::DateTime = "rampPeriodEndDate" 0 with_ramp_period_end_date,
        billing_period_start_date: crate::runtime::DateTime = "billingPeriodStartDate" 0 with_billing_period_start_date,
        billing_period_end_date: crate::runtime::DateTime = "billingPeriodEndDate" 0 with_billing_period_end_date,
        usages: ::std::vec::Vec<crate::SubscriptionOverviewUsage> = "usages" 1 with_usages,
        contract_amendment_date: crate::runtime::DateTime = "contractAmendmentDate" 0 with_contract_amendment_date,
        contract_effective_date: crate::runtime::DateTime = "contractEffectiveDate" 0 with_contract_effective_date,
        contract_end_date: crate::runtime::DateTime = "contractEndDate" 0 with_contract_end_date,
        minimum_monthly_amount: ::std::string::String = "minimumMonthlyAmount" 0 with_minimum_monthly_amount,
        in_ramp_period: bool = "inRampPeriod" 0 with_in_ramp_period,
    )
    (
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `subscriptionType` of `TrusteeBillingOverview`. Known values: `ININ`, `MONTH_TO_MONTH`, `FREE_TRIAL_MONTH_TO_MONTH`, `PREPAY_MONTHLY_COMMITMENT`, `PREPAY`, `DEV_ORG_MONTH_TO_MONTH`, `DEV_ORG_PREPAY_MONTHLY_COMMITMENT`, `DEV_ORG_PREPAY`.
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

crate::runtime::known!(SubscriptionType);

impl crate::runtime::Enum for SubscriptionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inin, "ININ"),
        (Self::MonthToMonth, "MONTH_TO_MONTH"),
        (Self::FreeTrialMonthToMonth, "FREE_TRIAL_MONTH_TO_MONTH"),
        (Self::PrepayMonthlyCommitment, "PREPAY_MONTHLY_COMMITMENT"),
        (Self::Prepay, "PREPAY"),
        (Self::DevOrgMonthToMonth, "DEV_ORG_MONTH_TO_MONTH"),
        (Self::DevOrgPrepayMonthlyCommitment, "DEV_ORG_PREPAY_MONTHLY_COMMITMENT"),
        (Self::DevOrgPrepay, "DEV_ORG_PREPAY"),
    ];
}
