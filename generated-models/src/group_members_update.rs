// @generated from the schema "GroupMembersUpdate"; changes made here are lost at the next generation

/// The schema `GroupMembersUpdate`.
pub struct GroupMembersUpdate {
    /// `memberIds`: `array of string`, required.
    #[doc(alias = "memberIds")]
    pub member_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GroupMembersUpdate {
    const EMPTY: Self = Self {
        member_ids: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GroupMembersUpdate = &<GroupMembersUpdate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GroupMembersUpdate",
        empty: E,
        extra: &E.extra,
        properties: &[("memberIds", "member_ids", 1), ("version", "version", 1)],
        fields: &[&E.member_ids, &E.version],
    }
};

crate::runtime::model!(GroupMembersUpdate);

crate::runtime::setters!(GroupMembersUpdate {
    with_member_ids: member_ids: ::std::vec::Vec<::std::string::String>,
    with_version: version: i32,
});
