// @generated from the schema "DialerRule"; changes made here are lost at the next generation

/// The schema `DialerRule`.
#[repr(C)]
pub struct DialerRule {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `order`: `integer (int32)`.
    pub order: ::std::option::Option<i32>,
    /// `category`: `string`, required.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
    /// `conditions`: `array of Condition`, required.
    pub conditions: ::std::option::Option<::std::vec::Vec<crate::Condition>>,
    /// `actions`: `array of DialerAction`.
    pub actions: ::std::option::Option<::std::vec::Vec<crate::DialerAction>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerRule "DialerRule" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        order: i32 = "order" 0 with_order,
        category: crate::runtime::Open<Category> = "category" 1 with_category,
        conditions: ::std::vec::Vec<crate::Condition> = "conditions" 1 with_conditions,
        actions: ::std::vec::Vec<crate::DialerAction> = "actions" 0 with_actions,
    )
});

/// The property `category` of `DialerRule`. Known values: `DIALER_PRECALL`, `DIALER_WRAPUP`.
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
