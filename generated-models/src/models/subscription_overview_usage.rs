// @generated from the schema "SubscriptionOverviewUsage"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SubscriptionOverviewUsage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SubscriptionOverviewUsage {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `partNumber`: `string`, required.
    #[doc(alias = "partNumber")]
    pub part_number: Option<String>,
    /// `grouping`: `string`, required.
    pub grouping: Option<String>,
    /// `unitOfMeasureType`: `string`, required.
    #[doc(alias = "unitOfMeasureType")]
    pub unit_of_measure_type: Option<String>,
    /// `usageQuantity`: `string`, required.
    #[doc(alias = "usageQuantity")]
    pub usage_quantity: Option<String>,
    /// `overagePrice`: `string`.
    #[doc(alias = "overagePrice")]
    pub overage_price: Option<String>,
    /// `prepayQuantity`: `string`, required.
    #[doc(alias = "prepayQuantity")]
    pub prepay_quantity: Option<String>,
    /// `prepayPrice`: `string`.
    #[doc(alias = "prepayPrice")]
    pub prepay_price: Option<String>,
    /// `usageNotes`: `string`.
    #[doc(alias = "usageNotes")]
    pub usage_notes: Option<String>,
    /// `isCancellable`: `boolean`.
    #[doc(alias = "isCancellable")]
    pub is_cancellable: Option<bool>,
    /// `bundleQuantity`: `string`.
    #[doc(alias = "bundleQuantity")]
    pub bundle_quantity: Option<String>,
    /// `isThirdParty`: `boolean`.
    #[doc(alias = "isThirdParty")]
    pub is_third_party: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SubscriptionOverviewUsage "SubscriptionOverviewUsage" 12 {
    (
        name: String = "name" with_name required,
        part_number: String = "partNumber" with_part_number required,
        grouping: String = "grouping" with_grouping required,
        unit_of_measure_type: String = "unitOfMeasureType" with_unit_of_measure_type required,
        usage_quantity: String = "usageQuantity" with_usage_quantity required,
        overage_price: String = "overagePrice" with_overage_price,
        prepay_quantity: String = "prepayQuantity" with_prepay_quantity required,
        prepay_price: String = "prepayPrice" with_prepay_price,
        usage_notes: String = "usageNotes" with_usage_notes,
        is_cancellable: bool = "isCancellable" with_is_cancellable,
        bundle_quantity: String = "bundleQuantity" with_bundle_quantity,
        is_third_party: bool = "isThirdParty" with_is_third_party,
    )
});
