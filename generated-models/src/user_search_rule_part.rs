// @generated from the schema "UserSearchRulePart"; changes made here are lost at the next generation

/// The schema `UserSearchRulePart`.
#[repr(C)]
pub struct UserSearchRulePart {
    /// `operation`: `string`, required.
    pub operation: ::std::option::Option<crate::runtime::Open<Operation>>,
    /// `selector`: `string`, required.
    pub selector: ::std::option::Option<crate::runtime::Open<Selector>>,
    /// `ids`: `array of string`, required.
    pub ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserSearchRulePart "UserSearchRulePart" 3 {
    (
        operation: crate::runtime::Open<Operation> = "operation" 1 with_operation,
        selector: crate::runtime::Open<Selector> = "selector" 1 with_selector,
        ids: ::std::vec::Vec<::std::string::String> = "ids" 1 with_ids,
    )
});

/// The property `operation` of `UserSearchRulePart`. Known values: `Include`, `Exclude`.
#[non_exhaustive]
pub enum Operation {
    Include,
    Exclude,
}

crate::runtime::known!(Operation);

impl crate::runtime::Enum for Operation {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Include, "Include"),
        (Self::Exclude, "Exclude"),
    ];
}

/// The property `selector` of `UserSearchRulePart`. Known values: `AcdSkill`, `User`, `Group`, `Queue`, `Division`, `ManagementUnit`.
#[non_exhaustive]
pub enum Selector {
    AcdSkill,
    User,
    Group,
    Queue,
    Division,
    ManagementUnit,
}

crate::runtime::known!(Selector);

impl crate::runtime::Enum for Selector {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AcdSkill, "AcdSkill"),
        (Self::User, "User"),
        (Self::Group, "Group"),
        (Self::Queue, "Queue"),
        (Self::Division, "Division"),
        (Self::ManagementUnit, "ManagementUnit"),
    ];
}
