// @generated from the schema "ScimV2EnterpriseUser"; changes made here are lost at the next generation

/// The schema `ScimV2EnterpriseUser`.
pub struct ScimV2EnterpriseUser {
    /// `division`: `string`.
    pub division: ::std::option::Option<::std::string::String>,
    /// `department`: `string`.
    pub department: ::std::option::Option<::std::string::String>,
    /// `manager`: `Manager`.
    pub manager: ::std::option::Option<::std::boxed::Box<crate::Manager>>,
    /// `employeeNumber`: `string`.
    #[doc(alias = "employeeNumber")]
    pub employee_number: ::std::option::Option<::std::string::String>,
    /// `dateHire`: `string`.
    #[doc(alias = "dateHire")]
    pub date_hire: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimV2EnterpriseUser {
    const EMPTY: Self = Self {
        division: ::std::option::Option::None,
        department: ::std::option::Option::None,
        manager: ::std::option::Option::None,
        employee_number: ::std::option::Option::None,
        date_hire: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimV2EnterpriseUser = &<ScimV2EnterpriseUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimV2EnterpriseUser",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("division", "division", 0),
            ("department", "department", 0),
            ("manager", "manager", 0),
            ("employeeNumber", "employee_number", 0),
            ("dateHire", "date_hire", 0),
        ],
        fields: &[
            &E.division,
            &E.department,
            &E.manager,
            &E.employee_number,
            &E.date_hire,
        ],
    }
};

crate::runtime::model!(ScimV2EnterpriseUser);

crate::runtime::setters!(ScimV2EnterpriseUser {
    with_division: division: ::std::string::String,
    with_department: department: ::std::string::String,
    with_manager: manager: ::std::boxed::Box<crate::Manager>,
    with_employee_number: employee_number: ::std::string::String,
    with_date_hire: date_hire: ::std::string::String,
});
