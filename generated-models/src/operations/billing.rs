// @generated from the whole document; changes made here are lost at the next generation

use crate::{BillingUsageReport, TrusteeBillingOverview};
use crate::runtime::DateTime;

crate::runtime::request::operation! {
    GetBillingReportsBillableusage "GET" "/api/v2/billing/reports/billableusage" "?endDate ?startDate >application/json"
    (end_date: DateTime = value, start_date: DateTime = value) -> BillingUsageReport {
    }
}

crate::runtime::request::operation! {
    GetBillingTrusteebillingoverviewTrustorOrgId "GET" "/api/v2/billing/trusteebillingoverview/{trustorOrgId}" "/trustorOrgId ?billingPeriodIndex >application/json"
    (trustor_org_id: &str = text) -> TrusteeBillingOverview {
        #[doc = " The parameter `billingPeriodIndex`."]
        1 billing_period_index: i32 = value;
    }
}
