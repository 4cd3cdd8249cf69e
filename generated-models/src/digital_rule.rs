// @generated from the schema "DigitalRule"; changes made here are lost at the next generation

/// The schema `DigitalRule`.
#[repr(C)]
pub struct DigitalRule {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `order`: `integer (int32)`, required.
    pub order: ::std::option::Option<i32>,
    /// `category`: `string`, required.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
    /// `conditions`: `array of DigitalCondition`, required.
    pub conditions: ::std::option::Option<::std::vec::Vec<crate::DigitalCondition>>,
    /// `actions`: `array of DigitalAction`, required.
    pub actions: ::std::option::Option<::std::vec::Vec<crate::DigitalAction>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DigitalRule "DigitalRule" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        order: i32 = "order" 1 with_order,
        category: crate::runtime::Open<Category> = "category" 1 with_category,
        conditions: ::std::vec::Vec<crate::DigitalCondition> = "conditions" 1 with_conditions,
        actions: ::std::vec::Vec<crate::DigitalAction> = "actions" 1 with_actions,
    )
});

/// The property `category` of `DigitalRule`. Known values: `PreContact`, `PostContact`.
#[non_exhaustive]
pub enum Category {
    PreContact,
    PostContact,
}

crate::runtime::known!(Category);

impl crate::runtime::Enum for Category {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::PreContact, "PreContact"),
        (Self::PostContact, "PostContact"),
    ];
}
