// @generated from the schema "SubscriptionOverviewUsage"; changes made here are lost at the next generation

/// The schema `SubscriptionOverviewUsage`.
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

impl crate::runtime::Model for SubscriptionOverviewUsage {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        part_number: ::std::option::Option::None,
        grouping: ::std::option::Option::None,
        unit_of_measure_type: ::std::option::Option::None,
        usage_quantity: ::std::option::Option::None,
        overage_price: ::std::option::Option::None,
        prepay_quantity: ::std::option::Option::None,
        prepay_price: ::std::option::Option::None,
        usage_notes: ::std::option::Option::None,
        is_cancellable: ::std::option::Option::None,
        bundle_quantity: ::std::option::Option::None,
        is_third_party: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SubscriptionOverviewUsage = &<SubscriptionOverviewUsage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SubscriptionOverviewUsage",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("partNumber", "part_number", 1),
            ("grouping", "grouping", 1),
            ("unitOfMeasureType", "unit_of_measure_type", 1),
            ("usageQuantity", "usage_quantity", 1),
            ("overagePrice", "overage_price", 0),
            ("prepayQuantity", "prepay_quantity", 1),
            ("prepayPrice", "prepay_price", 0),
            ("usageNotes", "usage_notes", 0),
            ("isCancellable", "is_cancellable", 0),
            ("bundleQuantity", "bundle_quantity", 0),
            ("isThirdParty", "is_third_party", 0),
        ],
        fields: &[
            &E.name,
            &E.part_number,
            &E.grouping,
            &E.unit_of_measure_type,
            &E.usage_quantity,
            &E.overage_price,
            &E.prepay_quantity,
            &E.prepay_price,
            &E.usage_notes,
            &E.is_cancellable,
            &E.bundle_quantity,
            &E.is_third_party,
        ],
    }
};

crate::runtime::model!(SubscriptionOverviewUsage);

crate::runtime::setters!(SubscriptionOverviewUsage {
    with_name: name: ::std::string::String,
    with_part_number: part_number: ::std::string::String,
    with_grouping: grouping: ::std::string::String,
    with_unit_of_measure_type: unit_of_measure_type: ::std::string::String,
    with_usage_quantity: usage_quantity: ::std::string::String,
    with_overage_price: overage_price: ::std::string::String,
    with_prepay_quantity: prepay_quantity: ::std::string::String,
    with_prepay_price: prepay_price: ::std::string::String,
    with_usage_notes: usage_notes: ::std::string::String,
    with_is_cancellable: is_cancellable: bool,
    with_bundle_quantity: bundle_quantity: ::std::string::String,
    with_is_third_party: is_third_party: bool,
});
