// @generated from the schema "ConversationInsight"; changes made here are lost at the next generation

/// The schema `ConversationInsight`.
#[repr(C)]
pub struct ConversationInsight {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationInsight "ConversationInsight" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        title: ::std::string::String = "title" 0 with_title,
        description: ::std::string::String = "description" 0 with_description,
    )
});

/// The property `type` of `ConversationInsight`. Known values: `Reason`, `Resolution`, `ActionItem`.
#[non_exhaustive]
pub enum Type {
    Reason,
    Resolution,
    ActionItem,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Reason, "Reason"),
        (Self::Resolution, "Resolution"),
        (Self::ActionItem, "ActionItem"),
    ];
}
