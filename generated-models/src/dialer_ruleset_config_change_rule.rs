// @generated from the schema "DialerRulesetConfigChangeRule"; changes made here are lost at the next generation

/// The schema `DialerRulesetConfigChangeRule`.
#[repr(C)]
pub struct DialerRulesetConfigChangeRule {
    /// `conditions`: `array of DialerRulesetConfigChangeCondition`.
    pub conditions: ::std::option::Option<
        ::std::vec::Vec<crate::DialerRulesetConfigChangeCondition>,
    >,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `order`: `integer`.
    pub order: ::std::option::Option<i64>,
    /// `category`: `string`.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
    /// `actions`: `array of DialerRulesetConfigChangeAction`.
    pub actions: ::std::option::Option<
        ::std::vec::Vec<crate::DialerRulesetConfigChangeAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerRulesetConfigChangeRule "DialerRulesetConfigChangeRule" 7 {
    (
        conditions: ::std::vec::Vec<crate::DialerRulesetConfigChangeCondition> = "conditions" 0 with_conditions,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        order: i64 = "order" 0 with_order,
        category: crate::runtime::Open<Category> = "category" 0 with_category,
        actions: ::std::vec::Vec<crate::DialerRulesetConfigChangeAction> = "actions" 0 with_actions,
    )
});

/// The property `category` of `DialerRulesetConfigChangeRule`. Known values: `DIALER_PRECALL`, `DIALER_WRAPUP`.
#[non_exhaustive]
pub enum Category {
    DialerPrecall,
    DialerWrapup,
}

crate::runtime::known!(Category);

impl crate::runtime::Enum for Category {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DialerPrecall, "DIALER_PRECALL"),
        (Self::DialerWrapup, "DIALER_WRAPUP"),
    ];
}
