// @generated from the schema "SubscriptionOverviewUsage"; changes made here are lost at the next generation

/// The schema `SubscriptionOverviewUsage`.
#[repr(C)]
pub struct SubscriptionOverviewUsage {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `partNumber`: `string`, required.
    #[doc(alias = "partNumber")]
    pub part_number: ::std::option::Option<::std::string::String>,
    /// `grouping`: `string`, required.
    pub grouping: ::std::option::Option<::std::string::String>,
    /// `unitOfMeasureType`: `string`, required.
    #[doc(alias = "unitOfMeasureType")]
    pub unit_of_measure_type: ::std::option::Option<::std::string::String>,
    /// `usageQuantity`: `string`, required.
    #[doc(alias = "usageQuantity")]
    pub usage_quantity: ::std::option::Option<::std::string::String>,
    /// `overagePrice`: `string`.
    #[doc(alias = "overagePrice")]
    pub overage_price: ::std::option::Option<::std::string::String>,
    /// `prepayQuantity`: `string`, required.
    #[doc(alias = "prepayQuantity")]
    pub prepay_quantity: ::std::option::Option<::std::string::String>,
    /// `prepayPrice`: `string`.
    #[doc(alias = "prepayPrice")]
    pub prepay_price: ::std::option::Option<::std::string::String>,
    /// `usageNotes`: `string`.
    #[doc(alias = "usageNotes")]
    pub usage_notes: ::std::option::Option<::std::string::String>,
    /// `isCancellable`: `boolean`.
    #[doc(alias = "isCancellable")]
    pub is_cancellable: ::std::option::Option<bool>,
    /// `bundleQuantity`: `string`.
    #[doc(alias = "bundleQuantity")]
    pub bundle_quantity: ::std::option::Option<::std::string::String>,
    /// `isThirdParty`: `boolean`.
    #[doc(alias = "isThirdParty")]
    pub is_third_party: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SubscriptionOverviewUsage "SubscriptionOverviewUsage" 12 {
    (
        name: ::std::string::String = "name" 1 with_name,
        part_number: ::std::string::String = "partNumber" 1 with_part_number,
        grouping: ::std::string::String = "grouping" 1 with_grouping,
        unit_of_measure_type: ::std::string::String = "unitOfMeasureType" 1 with_unit_of_measure_type,
        usage_quantity: ::std::string::String = "usageQuantity" 1 with_usage_quantity,
        overage_price: ::std::string::String = "overagePrice" 0 with_overage_price,
        prepay_quantity: ::std::string::String = "prepayQuantity" 1 with_prepay_quantity,
        prepay_price: ::std::string::String = "prepayPrice" 0 with_prepay_price,
        usage_notes: ::std::string::String = "usageNotes" 0 with_usage_notes,
        is_cancellable: bool = "isCancellable" 0 with_is_cancellable,
        bundle_quantity: ::std::string::String = "bundleQuantity" 0 with_bundle_quantity,
        is_third_party: bool = "isThirdParty" 0 with_is_third_party,
    )
});
