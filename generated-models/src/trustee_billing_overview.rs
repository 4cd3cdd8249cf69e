// @generated from the schema "TrusteeBillingOverview"; changes made here are lost at the next generation

/// The schema `TrusteeBillingOverview`.
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

impl crate::runtime::Model for TrusteeBillingOverview {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        organization: ::std::option::Option::None,
        currency: ::std::option::Option::None,
        enabled_products: ::std::option::Option::None,
        subscription_type: ::std::option::Option::None,
        ramp_period_start_date: ::std::option::Option::None,
        ramp_period_end_date: ::std::option::Option::None,
        billing_period_start_date: ::std::option::Option::None,
        billing_period_end_date: ::std::option::Option::None,
        usages: ::std::option::Option::None,
        contract_amendment_date: ::std::option::Option::None,
        contract_effective_date: ::std::option::Option::None,
        contract_end_date: ::std::option::Option::None,
        minimum_monthly_amount: ::std::option::Option::None,
        in_ramp_period: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrusteeBillingOverview = &<TrusteeBillingOverview as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrusteeBillingOverview",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("organization", "organization", 1),
            ("currency", "currency", 1),
            ("enabledProducts", "enabled_products", 1),
            ("subscriptionType", "subscription_type", 1),
            ("rampPeriodStartDate", "ramp_period_start_date", 0),
            ("rampPeriodEndDate", "ramp_period_end_date", 0),
            ("billingPeriodStartDate", "billing_period_start_date", 0),
            ("billingPeriodEndDate", "billing_period_end_date", 0),
            ("usages", "usages", 1),
            ("contractAmendmentDate", "contract_amendment_date", 0),
            ("contractEffectiveDate", "contract_effective_date", 0),
            ("contractEndDate", "contract_end_date", 0),
            ("minimumMonthlyAmount", "minimum_monthly_amount", 0),
            ("inRampPeriod", "in_ramp_period", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.organization,
            &E.currency,
            &E.enabled_products,
            &E.subscription_type,
            &E.ramp_period_start_date,
            &E.ramp_period_end_date,
            &E.billing_period_start_date,
            &E.billing_period_end_date,
            &E.usages,
            &E.contract_amendment_date,
            &E.contract_effective_date,
            &E.contract_end_date,
            &E.minimum_monthly_amount,
            &E.in_ramp_period,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(TrusteeBillingOverview);

crate::runtime::setters!(TrusteeBillingOverview {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_organization: organization: ::std::boxed::Box<crate::NamedEntity>,
    with_currency: currency: ::std::string::String,
    with_enabled_products: enabled_products: ::std::vec::Vec<::std::string::String>,
    with_subscription_type: subscription_type: crate::runtime::Open<SubscriptionType>,
    with_ramp_period_start_date: ramp_period_start_date: crate::runtime::DateTime,
    with_ramp_period_end_date: ramp_period_end_date: crate::runtime::DateTime,
    with_billing_period_start_date: billing_period_start_date: crate::runtime::DateTime,
    with_billing_period_end_date: billing_period_end_date: crate::runtime::DateTime,
    with_usages: usages: ::std::vec::Vec<crate::SubscriptionOverviewUsage>,
    with_contract_amendment_date: contract_amendment_date: crate::runtime::DateTime,
    with_contract_effective_date: contract_effective_date: crate::runtime::DateTime,
    with_contract_end_date: contract_end_date: crate::runtime::DateTime,
    with_minimum_monthly_amount: minimum_monthly_amount: ::std::string::String,
    with_in_ramp_period: in_ramp_period: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `subscriptionType` of `TrusteeBillingOverview`. Known values: `ININ`, `MONTH_TO_MONTH`, `FREE_TRIAL_MONTH_TO_MONTH`, `PREPAY_MONTHLY_COMMITMENT`, `PREPAY`, `DEV_ORG_MONTH_TO_MONTH`, `DEV_ORG_PREPAY_MONTHLY_COMMITMENT`, `DEV_ORG_PREPAY`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
